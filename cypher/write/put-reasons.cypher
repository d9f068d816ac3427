// Says anew why rules judged things to be who they are, by profile.
// params:  rows: [JSON!]!
UNWIND $rows AS row
MATCH (j:Judgement {profile: row.id})
SET j.score = row.score, j.reason = row.reason
