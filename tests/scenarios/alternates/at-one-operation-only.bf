# An alternate with `operation N` stands in for what is needed there, and nowhere else.
item     FILM   m     fifo
item     FOIL   m     fifo
item     TAPE   m     fifo
item     BAG    each  made  fifo
routing  BAG
  + 10 fill
  + 20 seal
bill     BAG
  + 2 FILM operation 10
  + 1 FILM operation 20
  + 1.5 FOIL for FILM operation 20
receive  4 FILM    at 2026-03-02  cost 1.00
receive  20 FOIL   cost 0.20
receive  20 TAPE   cost 0.10
# 3 bags need 6 m to fill, of which 2 are lacking, and 3 m to seal, for which 4.5 m of foil go.
complete 3 BAG     at 2026-03-03  key a
  pick     4 FILM   at stores by first-in
  take     4 FILM   from 2026-03-02   4.00
  owe      2 FILM   at 1.00 last      2.00
  instead  3 FILM   by alternate FOIL
  pick     4.5 FOIL at stores by first-in
  take     4.5 FOIL from 2026-03-02   0.90
  make     3 BAG                      6.90
  debit    finished                   6.90
  credit   material                   4.90
  credit   owed                       2.00

# Each operation may have its own; one that the routing does not have is none (14.2), like the
# lines beside it.
bill     BAG
  + 2 FILM operation 10
  + 1 FILM operation 30
  + 2 TAPE for FILM operation 10
  + 1 FOIL for FILM operation 30
complete 1 BAG
  instead  2 FILM   by alternate TAPE
  pick     4 TAPE   at stores by first-in
  take     4 TAPE   from 2026-03-02   0.40
  instead  1 FILM   by alternate FOIL
  pick     1 FOIL   at stores by first-in
  take     1 FOIL   from 2026-03-02   0.20
  make     1 BAG                      0.60
  debit    finished                   0.60
  credit   material                   0.60

# Of a phantom's lines the phantom's own line decides, of what stands in for them too.
item     KIT    each  phantom
bill     KIT
  + 1 FILM operation 10
  + 1 FOIL for FILM operation 10
bill     BAG
  + 1 KIT  operation 20
  + 1 FILM operation 10
complete 1 BAG
  instead  1 FILM   by alternate FOIL
  pick     1 FOIL   at stores by first-in
  take     1 FOIL   from 2026-03-02   0.20
  owe      1 FILM   at 1.00 last      1.00
  make     1 BAG                      1.20
  debit    finished                   1.20
  credit   material                   0.20
  credit   owed                       1.00

# One for all and one for an operation would be two there.
bill     BAG
  + 1 FILM operation 10
  + 1 FOIL for FILM
  + 2 FOIL for FILM operation 10
  refused BILL_ALTERNATE FOIL for FILM is given twice
bill     BAG
  + 1 FILM operation 10
  + 1 FOIL for FILM operation 20
  refused BILL_ALTERNATE FILM is not on the bill at operation 20
expect   check clean
