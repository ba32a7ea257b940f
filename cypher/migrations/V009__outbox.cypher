// Pages that are due to be handed to workers on other machines.
CREATE INDEX page_due IF NOT EXISTS FOR (n:Page) ON (n.notBefore);
