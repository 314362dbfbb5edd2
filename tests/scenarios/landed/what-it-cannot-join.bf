item     WHEEL  each
party    ACME
receive  10 WHEEL  total 100.00  at 2025-03-01  key po-1
sell     1 WHEEL  at 2025-03-01  key so-1
landed   so-1 1.00  at 2025-03-02
  refused KEY_UNKNOWN so-1 is not a receipt into stock
landed   po-9 1.00
  refused KEY_UNKNOWN po-9
landed   po-1,po-1 1.00
  refused FIELD_TWICE po-1
landed   po-1 0.00
  refused NUMBER_SIGN
landed   po-1 1.00  from ACNE
  refused PARTY_UNKNOWN
landed   po-1 1.00  account 1601
  refused ACCOUNT_UNKNOWN
landed   po-1 1.00  from ACME  key f-1
undo     f-1 2.00
  refused UNDO_EXCEEDS
undo     po-1
landed   po-1 1.00
  refused LANDED_NOTHING nothing of po-1 is live
