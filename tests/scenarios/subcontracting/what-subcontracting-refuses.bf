# One line each, and nothing is written.
place acme-yard vendor ACNE at 2026-03-01
  refused  PARTY_UNKNOWN ACNE
party ACME key acme
party BETA
place acme-yard vendor ACME key yard
place acme-shed vendor ACME
  refused  VENDOR_PLACE acme-yard is that vendor's place
item TUBE each
item FRAME each made
item SPRING each made standard
bill FRAME
  + 3 TUBE issue receipt
bill SPRING
  + 1 TUBE issue receipt
receive 9 TUBE cost 2.00 to acme-yard key t1
# his fee is not guessed from what the goods cost
receive 1 FRAME from ACME
  refused  COST_MISSING FRAME
receive 1 FRAME from ACNE cost 5.00
  refused  PARTY_UNKNOWN ACNE
receive 1 FRAME from ACME cost 5.00 to loft
  refused  PLACE_UNKNOWN loft
receive 1 SPRING from ACME cost 5.00
  refused  STANDARD_MISSING SPRING
receive 1 FRAME from ACME cost 5.00
  + 1 HOSE
  refused  ITEM_UNKNOWN HOSE
receive 1 FRAME from ACME cost 5.00
  + 1 TUBE for ROD
  refused  ITEM_UNKNOWN ROD
receive 1 FRAME from ACME cost 5.00
  + 1 TUBE output
  refused  FIELD_UNKNOWN a subcontractor keeps what is made besides
receive 1 FRAME from BETA cost 5.00
  + 1 TUBE
  refused  FIELD_UNKNOWN
receive 1 TUBE from ACME cost 5.00
  + 1 TUBE
  refused  FIELD_UNKNOWN
undo acme
  refused  UNDO_REFUSED
undo yard
  refused  UNDO_REFUSED
undo t1
undo yard key uyard
place acme-shed vendor ACME key shed
undo uyard
  refused  VENDOR_PLACE acme-shed is that vendor's place
undo shed
undo acme key uacme
undo uyard
  refused  UNDO_REFUSED
undo uacme
undo uyard
expect check clean
