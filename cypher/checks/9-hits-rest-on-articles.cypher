// What a watchlist was told still stands in an article, and belongs to a list that there is.
MATCH (h:Hit)
WHERE NOT EXISTS { (h)-[:IN]->(:Article) } OR NOT EXISTS { (h)-[:FOR]->(:Watchlist {id: h.watchlist}) }
RETURN 'Hit' AS label, h.id AS id
UNION
MATCH (w:Watched) WHERE NOT EXISTS { (w)-[:ON]->(:Watchlist) }
RETURN 'Watched' AS label, w.text AS id
