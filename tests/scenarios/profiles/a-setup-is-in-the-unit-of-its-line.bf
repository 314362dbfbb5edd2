# 2 packs of 12 for a crate, and half a pack more once a run: 24 each and 6. Scrap is the piece's.
item     SCREW  each  fifo
item     CRATE  each  made  fifo
unit     SCREW  pack 12
bill     CRATE
  + 2 pack SCREW scrap 50% setup 0.5
receive  100 SCREW  at 2025-07-01  cost 0.10

# 24 x 1.5 = 36: 3.60; 6: 0.60
complete 1 CRATE  at 2025-07-02
  pick     36 SCREW at stores by first-in
  take     36 SCREW from 2025-07-01        3.60
  pick     6 SCREW  at stores by first-in
  take     6 SCREW  from 2025-07-01        0.60
  make     1 CRATE                         4.20
  debit    finished                        4.20
  credit   material                        4.20
