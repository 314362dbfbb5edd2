party    PAINTER
place    yard vendor PAINTER
item     OIL    l  issue bulk
item     RED    each  made  semi
item     FRAME  each
bill     RED
  + 1 FRAME issue receipt
receive  2 FRAME  total 20.00  to yard  at 2025-03-01
receive  2 RED    cost 3.00  from PAINTER  at 2025-03-02  key po-1
receive  1 OIL    cost 3.00  at 2025-03-02  key po-2
reprice  po-1 cost 2.00
  refused KEY_UNKNOWN po-1 is a subcontractor's
reprice  po-2 cost 2.00
  refused KEY_UNKNOWN po-2 is not a receipt into stock
reprice  po-9 cost 2.00
  refused KEY_UNKNOWN po-9
