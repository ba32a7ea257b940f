// Invariant 3: a copy has one original, the original is no copy, and both tell one story and count as one source.
MATCH (copy:Article)-[:COPY_OF]->(original:Article)
WHERE EXISTS { (original)-[:COPY_OF]->() } OR COUNT { (copy)-[:COPY_OF]->() } > 1
  OR copy.origin <> original.origin OR original.origin <> original.id
  OR NOT EXISTS { (copy)-[:PART_OF]->(:Story)<-[:PART_OF]-(original) }
RETURN copy.id AS copy, original.id AS original;
