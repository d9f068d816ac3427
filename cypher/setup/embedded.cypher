// An index before its constraint: without the index every MERGE scans, with the constraint alone too.
CREATE INDEX entity_id IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE CONSTRAINT entity_id_unique IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE INDEX document_id IF NOT EXISTS FOR (n:Document) ON (n.id);
CREATE CONSTRAINT document_id_unique IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE INDEX text_id IF NOT EXISTS FOR (n:DocumentText) ON (n.id);
CREATE INDEX fact_id IF NOT EXISTS FOR (n:Fact) ON (n.id);
CREATE CONSTRAINT fact_id_unique IF NOT EXISTS FOR (n:Fact) REQUIRE n.id IS UNIQUE;
CREATE INDEX fact_subject IF NOT EXISTS FOR (n:Fact) ON (n.subjectId);
CREATE INDEX claim_id IF NOT EXISTS FOR (n:Claim) ON (n.id);
CREATE INDEX claim_fact IF NOT EXISTS FOR (n:Claim) ON (n.fact);
CREATE INDEX claim_document IF NOT EXISTS FOR (n:Claim) ON (n.documentId);
CREATE INDEX claim_subject IF NOT EXISTS FOR (n:Claim) ON (n.subjectId);
CREATE INDEX claim_at IF NOT EXISTS FOR (n:Claim) ON (n.at);
CREATE INDEX mention_document IF NOT EXISTS FOR (n:Mention) ON (n.documentId);
CREATE INDEX passage_document IF NOT EXISTS FOR (n:Passage) ON (n.documentId);
CREATE INDEX judgement_document IF NOT EXISTS FOR (n:Judgement) ON (n.documentId);
