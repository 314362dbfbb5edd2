# A replacement that changes nothing is a mistake.
item     OLD   each  fifo
item     NEW   each  fifo
item     BOX   each  made  fifo
bill     BOX  to 2025-02-28
  + 1 OLD
bill     BOX  draft  from 2025-03-01
  + 1 OLD
replace  OLD with NEW from 2025-03-01  at 2025-01-10
  refused  REPLACE_NOTHING no bill has OLD on it then
replace  NEW with OLD
  refused  REPLACE_NOTHING no bill has NEW on it then
replace  OLD with OLD
  refused  REPLACE_NOTHING OLD with itself
replace  OLD with OLD ratio 2
  version  BOX 3  for 1 from 2025-01-10
replace  OLD
  refused  FIELD_MISSING with is missing
replace  OLT with NEW
  refused  ITEM_UNKNOWN OLT
replace  OLD with NOW
  refused  ITEM_UNKNOWN NOW
replace  OLD with NEW in BOX,
  refused  ITEM_UNKNOWN
replace  OLD with NEW in ""
  refused  NAME_BAD text '' is empty
replace  OLD with NEW ratio 0
  refused  NUMBER_SIGN '0' must be above zero
replace  OLD with NEW ratio -1
  refused  NUMBER_SIGN '-1' must be above zero
replace  OLD with NEW ratio x
  refused  NUMBER_BAD expected a quantity such as 2.5 or 1/3, found 'x'
replace  OLD with NEW from 2025-02-30
  refused  DATE_BAD
replace  OLD with NEW draft
  refused  FIELD_UNKNOWN 'draft' is not a word of replace
replace  OLD with NEW ratio 1/999999999999999999
  version  BOX 4  for 3 from 2025-01-10
replace  NEW with OLD ratio 1/999999999999999999
  refused  BILL_RANGE the ratio of OLD cannot be held exactly
