# A word with blanks, a number sign or quotes stands in double quotes; a comment needs a blank before
# its number sign.
item     PUMP   each  text "a \"good\" pump, #1"   # a comment
party    ACME   text "Acme & Sons"
receive  1 PUMP   at 2025-01-10  cost 8.00  from ACME  ref "PO 17/3"  by eva  note "one # short"
  put      1 PUMP   at stores              8.00
  debit    material                        8.00
  credit   payables                        8.00
expect   stock PUMP 1 value 8.00   # as received
