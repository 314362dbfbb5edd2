# Monday, 30 March 2026: a fourth work centre opens. Its bench makes coax leads, sets of them, and a
# field kit that is put together when it leaves. This sheet is written and worked out by hand.
place line/KITS text "bench for leads and kits" at 2026-03-30T06:30 key ki-0001

# A lead is cut from semi-rigid coax of one metre: three of 30 cm from each, what is left is sold as
# copper. Plugs of another maker stand in for ours. Glue is mixed 10 g at a time, a mix is good for 25
# leads; wipes come in tubs of 50, and an opened tub is used up before the next.
item COAX-RG405 each fifo category connectors text "semi-rigid coax, 1 m" key ki-0002
item SMA-PLUG each fifo category connectors text "SMA plug for RG-405" key ki-0003
item SMA-PLUG-2 each fifo category connectors text "the same of a second source" key ki-0004
item GLUE g fifo lots category packaging text "two-part epoxy" key ki-0005
item WIPE each fifo category packaging text "wipe, isopropanol" key ki-0006
item COPPER g fifo category connectors text "coax offcuts, for the metal dealer" key ki-0007
item LEAD each made fifo semi category products places line/KITS text "coax lead, SMA, 30 cm" key ki-0008
bill LEAD key ki-0009
  + 1 COAX-RG405 cut 0.3 from 1
  + 2 SMA-PLUG
  + 1 SMA-PLUG-2 for SMA-PLUG
  + 10 GLUE batch 25
  + 2 WIPE multiple 50
  + 0.75 COPPER output nrv 0.006
rate LEAD conversion 1.20 key ki-0010

# A set of four leads. The leads are brought to the bench when work on an order starts; ties are taken
# from a bin and noted by hand; the test sheet goes in when the set is shipped, the card when it is sold.
item TIE each fifo category packaging text "cable tie" key ki-0011
item TEST-SHEET each fifo category packaging text "measured values of a lead" key ki-0012
item CARD each fifo category packaging text "guarantee card" key ki-0013
item POUCH each fifo category packaging text "pouch, black" key ki-0014
item LEAD-SET each made fifo category products text "four coax leads" key ki-0016
bill LEAD-SET key ki-0017
  + 4 LEAD issue start
  + 4 TIE issue manual
  + 4 TEST-SHEET issue shipment
  + 1 CARD issue sale
  + 1 POUCH

# The field kit is never in stock: what a delivery lacks of it is made with it.
item FIELD-KIT each made fifo make-on shipment category products text "radio, leads, cable" key ki-0018
bill FIELD-KIT key ki-0019
  + 1 RADIO
  + 1 LEAD-SET
  + 1 USB-CABLE-W

# The glue that came last expires first. It came without a number; the number is on the tubes.
receive 20 COAX-RG405 cost 4.50 from ALTENBURG at 2026-03-30T07:00 key ki-0020
receive 50 SMA-PLUG cost 1.80 from ALTENBURG key ki-0021
receive 40 SMA-PLUG-2 cost 2.05 from TIDEWATER key ki-0022
receive 100 GLUE cost 0.30 lot E71 expires 2026-12-31 from ALTENBURG key ki-0023
receive 50 GLUE cost 0.28 from ALTENBURG key ki-0024
identify 50 GLUE lot E64 expires 2026-06-30 key ki-0025
receive 200 WIPE cost 0.08 from ALTENBURG key ki-0026
receive 1000 TIE cost 0.01 from LAKESIDE key ki-0027
receive 500 TEST-SHEET cost 0.02 from LAKESIDE key ki-0028
receive 500 CARD cost 0.05 from LAKESIDE key ki-0029
receive 50 POUCH cost 0.90 from LAKESIDE key ki-0030

# Thirty leads: ten coaxes of 4.50. 60 plugs: 50 at 1.80, and 10 of the second source at 2.05. Two mixes
# of glue, out of the tubes that expire first; their cost is that of the first layer, 0.30. 60 wipes: two
# tubs. That is 169.50, and 36.00 of conversion; the copper, 22.5 g at 0.006, takes 0.14 off.
complete 30 LEAD at 2026-03-30T11:00 key ki-0032
  pick     10 COAX-RG405  at stores by first-in
  take     10 COAX-RG405  from 2026-03-30   45.00
  pick     50 SMA-PLUG    at stores by first-in
  take     50 SMA-PLUG    from 2026-03-30   90.00
  instead  10 SMA-PLUG    by alternate SMA-PLUG-2
  pick     10 SMA-PLUG-2  at stores by first-in
  take     10 SMA-PLUG-2  from 2026-03-30   20.50
  pick     20 GLUE        at stores lot E64 by first-expired assumed
  take     20 GLUE        from 2026-03-30    6.00
  pick     100 WIPE       at stores by first-in
  take     100 WIPE       from 2026-03-30    8.00
  make     30 LEAD                         205.36
  make     22.5 COPPER                       0.14
  debit    material 1460                   205.36
  credit   material 1430                   155.36
  credit   material 1450                    14.00
  credit   applied                          36.00

# Five more take two coaxes (12 make 36), no glue (it is mixed for 50) and no wipes (70 of 100 are used).
complete 5 LEAD at 2026-03-30T11:30 key ki-0033
  pick     2 COAX-RG405   at stores by first-in
  take     2 COAX-RG405   from 2026-03-30   9.00
  instead  10 SMA-PLUG    by alternate SMA-PLUG-2
  pick     10 SMA-PLUG-2  at stores by first-in
  take     10 SMA-PLUG-2  from 2026-03-30  20.50
  make     5 LEAD                          35.48
  make     3.75 COPPER                      0.02
  debit    material 1460                   35.48
  credit   material 1430                   29.48
  credit   applied                          6.00
sell 26.25 COPPER to COUNTER at 2026-03-30T12:00 key ki-0034
  pick     26.25 COPPER  at stores by first-in
  take     22.5 COPPER   from 2026-03-30    0.14
  take     3.75 COPPER   from 2026-03-30#2  0.02
  debit    cost-of-sales                    0.16
  credit   material 1430                    0.16

# An order of six sets: with its start 24 leads at the bench are for this order alone. They cost 24/30 of
# 205.36, by element; ties, sheets and cards are due, 1.02; six pouches are 5.40. A set is 28.45.
order KIT-1 6 LEAD-SET due 2026-03-30 line KITS at 2026-03-30T12:30 key ki-0035
start KIT-1 key ki-0036
  pick     24 LEAD  at line/KITS by first-in
  put      24 LEAD  at line/KITS for KIT-1
complete 6 LEAD-SET order KIT-1 at 2026-03-30T14:00 key ki-0037
  pick     24 LEAD        at line/KITS for KIT-1 by staged
  take     24 LEAD        from 2026-03-30           164.28
  due      24 TIE         until manual at stores      0.24
  due      24 TEST-SHEET  until shipment at stores    0.48
  due      6 CARD         until sale at stores        0.30
  pick     6 POUCH        at stores by first-in
  take     6 POUCH        from 2026-03-30             5.40
  make     6 LEAD-SET                               170.70
  debit    finished                                 170.70
  credit   material 1460                            164.28
  credit   due                                        1.02
  credit   material 1450                              5.40
issue 24 TIE order KIT-1 key ki-0038
  flush    24 TIE  at stores        0.24
  pick     24 TIE  at stores by due
  take     24 TIE  from 2026-03-30  0.24
  covers   24 TIE  of ki-0037       0.24
  debit    due                      0.24
  credit   material 1450            0.24
finish KIT-1 key ki-0039

# A customer wants five leads in each of two sets: what was staged for that order is what it used. Ties
# are due for what the bill says, eight; ten were taken, so two are its own use.
order KIT-2 2 LEAD-SET line KITS consumes staged at 2026-03-30T14:30 key ki-0040
stage 10 LEAD order KIT-2 key ki-0041
complete 2 LEAD-SET order KIT-2 key ki-0042
  pick     10 LEAD       at line/KITS for KIT-2 by staged
  take     6 LEAD        from 2026-03-30           41.08
  take     4 LEAD        from 2026-03-30#2         28.38
  due      8 TIE         until manual at stores     0.08
  due      8 TEST-SHEET  until shipment at stores   0.16
  due      2 CARD        until sale at stores       0.10
  pick     2 POUCH       at stores by first-in
  take     2 POUCH       from 2026-03-30            1.80
  make     2 LEAD-SET                              71.60
  debit    finished                                71.60
  credit   material 1460                           69.46
  credit   due                                      0.34
  credit   material 1450                            1.80
issue 10 TIE order KIT-2 key ki-0043
  flush    8 TIE     at stores        0.08
  pick     8 TIE     at stores by due
  take     8 TIE     from 2026-03-30  0.08
  covers   8 TIE     of ki-0042       0.08
  pick     2 TIE     at stores by first-in
  take     2 TIE     from 2026-03-30  0.02
  true-up  LEAD-SET  of 2026-03-30#2  0.02
  debit    due                        0.08
  debit    finished                   0.02
  credit   material 1450              0.10
finish KIT-2 key ki-0044

# Three field kits leave: they are made with the delivery. Two sets leave, too, and with them eight sheets
# and two cards.
ship 3 FIELD-KIT to FIELDLINE at 2026-03-30T16:00 key ki-0045
  pick     1 RADIO        at finished lot R02937 by first-in assumed
  pick     1 RADIO        at finished lot R02938 by first-in assumed
  pick     1 RADIO        at finished lot R02939 by first-in assumed
  take     1 RADIO        from 2026-03-27#12   86.25
  take     2 RADIO        from 2026-03-27#13  179.71
  pick     3 LEAD-SET     at finished by first-in
  take     3 LEAD-SET     from 2026-03-30      85.35
  pick     3 USB-CABLE-W  at stores by first-in
  take     3 USB-CABLE-W  from 2026-03-23       2.79
  make     3 FIELD-KIT                        354.10
  pick     3 FIELD-KIT    at finished by first-in
  take     3 FIELD-KIT    from 2026-03-30     354.10
  debit    cost-of-sales                      354.10
  credit   finished                           351.31
  credit   material 1450                        2.79
ship 2 LEAD-SET to CAMPUS-LAB at 2026-03-30T16:30 key ki-0046
  flush    8 TEST-SHEET  at stores         0.16
  pick     8 TEST-SHEET  at stores by due
  take     8 TEST-SHEET  from 2026-03-30   0.16
  covers   8 TEST-SHEET  of ki-0037        0.16
  flush    2 CARD        at stores         0.10
  pick     2 CARD        at stores by due
  take     2 CARD        from 2026-03-30   0.10
  covers   2 CARD        of ki-0037        0.10
  pick     2 LEAD-SET    at finished by first-in
  take     2 LEAD-SET    from 2026-03-30  56.90
  debit    due                             0.26
  debit    cost-of-sales                  56.90
  credit   material 1450                   0.26
  credit   finished                       56.90

# A dealer sends a radio back that fell off a table. It is taken apart, as it was made: the board, the
# antenna and the cable are good; the case and the carton are not, and screws are not picked up.
return 1 RADIO of dn-0376 serials R02805 to repair from HAMHAUS at 2026-03-30T17:00 key ki-0047
unbuild 1 RADIO serials R02805 from repair key ki-0048
  + 0 PAINTED-CASE
  + 0 CARTON
  + 0 FOAM
  + 0 SCREW
  pick     1 RADIO             at repair lot R02805 by named scanned
  take     1 RADIO             from 2026-03-27#13  89.85
  apart    1 RADIO             of rl-0297
  put      1 ANTENNA           at stores            3.22
  put      1 USB-CABLE         at stores            0.81
  scrapped 4 SCREW                                  0.05
  scrapped 1 CARTON                                 0.36
  scrapped 1 FOAM                                   0.22
  put      1 PROGRAMMED-BOARD  at racks lot P0326  73.09
  scrapped 1 PAINTED-CASE                           3.60
  debit    production-variance                      8.50
  debit    material 1450                            4.03
  debit    scrap                                    4.23
  debit    material 1460                           73.09
  credit   finished                                89.85

# What is left at the end of the day.
expect stock LEAD 1
expect stock LEAD-SET 3
expect stock SMA-PLUG-2 20
expect lot GLUE E64 30
expect lot GLUE E71 100
expect due TEST-SHEET 24
expect due CARD 6
expect due TIE 0
expect stock RADIO 0 in repair
expect check clean
