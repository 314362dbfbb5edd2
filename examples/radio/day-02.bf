# Tuesday, 3 March 2026: working day 2 of 20. A torn label, and a bad lot on the line.

move 1 tray MAX2837ETM+ from stores to line/SMT at 2026-03-03T06:10 key mv-0006
move 1 reel RFFC5072TR7 from stores to line/SMT at 2026-03-03T06:10 key mv-0007
move 3 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-03T06:10 key mv-0008
complete 8 BOARD lot B0303 at 2026-03-03T06:20 ref T-0015 by Jonas key bl-0015
complete 11 BOARD lot B0303 at 2026-03-03T06:36 ref T-0016 key bl-0016
receive 2 reel GRM155R71C103KA01D cost 24.00 per 1 reel from NORDMARK at 2026-03-03T07:00 ref LS-48278 key gr-0016
receive 1 reel GRM1555C1H181JA01D cost 19.80 per 1 reel from NORDMARK at 2026-03-03T07:09 ref LS-48280 key gr-0017
receive 2 reel GRM155R61A334KE15D cost 26.60 per 1 reel from NORDMARK at 2026-03-03T07:18 ref LS-48281 by Imke key gr-0018
receive 2 reel LXES15AAA1-100 cost 156.00 per 1 reel from KESTREL at 2026-03-03T07:27 ref LS-48286 key gr-0019
complete 8 BOARD lot B0303 at 2026-03-03T07:31 ref T-0017 key bl-0017
complete 10 PROGRAMMED-BOARD lot P0303 at 2026-03-03T07:34 key pl-0015
receive 3 reel 10103592-0001LF cost 212.50 per 1 reel from ALTENBURG at 2026-03-03T07:36 ref LS-48295 by Imke key gr-0020
receive 6 bag PPPC082LFBN-RC cost 136.00 per 1 bag from ALTENBURG at 2026-03-03T07:45 ref LS-48300 key gr-0021
receive 2 reel AO3407A cost 87.00 per 1 reel from KESTREL at 2026-03-03T07:54 ref LS-48301 key gr-0022
receive 1 reel RMCF0402FT1K00 cost 11.30 per 1 reel from NORDMARK at 2026-03-03T08:03 ref LS-48304 key gr-0023
complete 9 RADIO serials R00187..R00195 at 2026-03-03T08:03 note "wrapped twice" key rl-0016
  + 27 FOAM
receive 2 reel RMCF0402FT162K cost 6.90 per 1 reel from NORDMARK at 2026-03-03T08:12 ref LS-48308 key gr-0024

# The label is torn and the handheld reads a part that does not exist: refused. The reel is typed
# in by hand.
receive 1 reel LTST-S220KGK cost 124.00 per 1 reel from KESTREL at 2026-03-03T08:12 key gr-0025
  refused ITEM_UNKNOWN
receive 1 reel LTST-S220KGKT cost 124.00 per 1 reel from KESTREL at 2026-03-03T08:12 ref LS-48317 key gr-0026

receive 155 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-03-03T08:15 ref LS-48323 key gr-0027
receive 3 reel B0310J50100AHF cost 745.00 per 1 reel from TIDEWATER at 2026-03-03T08:21 ref LS-48326 key gr-0028
receive 2 reel DEA162400HT-8004B1 cost 284.00 per 1 reel from TIDEWATER at 2026-03-03T08:30 ref LS-48330 key gr-0029
complete 13 PROGRAMMED-BOARD lot P0303 at 2026-03-03T08:30 key pl-0016
complete 9 BOARD lot B0303 at 2026-03-03T08:32 ref T-0018 by Jonas key bl-0018
receive 4 tray MAX5864ETM+ cost 2287.50 per 1 tray to stores from KESTREL at 2026-03-03T08:39 ref LS-48333 by Mara key gr-0030
receive 12 tray XC2C64A-7VQG100C cost 463.50 per 1 tray from KESTREL at 2026-03-03T08:48 ref LS-48342 key gr-0031
complete 8 RADIO serials R00196..R00203 at 2026-03-03T08:50 key rl-0017
issue 7 DEA162400HT-8004B1 reason engineering at 2026-03-03T08:56 key is-0003
receive 3 jar SOLDER-PASTE cost 38.50 per 1 jar from ALTENBURG at 2026-03-03T08:57 ref LS-48343 by Imke key gr-0032
receive 2 roll SERIAL-LABEL cost 14.20 per 1 roll from LAKESIDE at 2026-03-03T09:06 ref LS-48347 key gr-0033
receive 15 box USB-CABLE cost 39.00 per 1 box from MERIDIAN at 2026-03-03T09:15 ref LS-48354 by Mara key gr-0034
complete 12 PROGRAMMED-BOARD lot P0303 at 2026-03-03T09:26 key pl-0017
ship 6 RADIO to MAKER-BOX at 2026-03-03T09:27 ref A-10497 key dn-0020
complete 8 BOARD lot B0303 at 2026-03-03T09:36 ref T-0019 key bl-0019
complete 9 RADIO serials R00204..R00212 at 2026-03-03T09:42 key rl-0018
scrap 24 LMK105BJ225MV-F at 2026-03-03T09:59 note "reel end" key sc-0002
ship 1 RADIO to WEB-SHOP at 2026-03-03T10:02 ref A-10500 key dn-0021
move 6 RADIO from finished to shop at 2026-03-03T10:15 key mv-0009
complete 9 PROGRAMMED-BOARD lot P0303 at 2026-03-03T10:19 key pl-0018
move 180 CASE from stores to painter at 2026-03-03T10:30 key mv-0010
operation 20 9 BOARD at 2026-03-03T10:30 key sl-0008

# The oven's belt stood still: of ten boards six are good. They are reported where it happened, at
# the SMT line; the six are inspected later.
operation 20 6 BOARD scrapped 4 at 2026-03-03T10:31 note "belt of the oven stood still" key sl-0009

complete 11 RADIO serials R00213..R00223 at 2026-03-03T10:39 by Mara key rl-0019
ship 3 RADIO to WEB-SHOP at 2026-03-03T10:40 ref A-10507 key dn-0022
complete 9 BOARD lot B0303 at 2026-03-03T10:55 ref T-0020 key bl-0020
complete 6 BOARD lot B0303 at 2026-03-03T10:56 ref T-0021 key bl-0021
sell 2 RADIO from shop to COUNTER at 2026-03-03T10:57 key cs-0003
ship 3 RADIO to WEB-SHOP at 2026-03-03T11:13 ref A-10510 key dn-0023
complete 9 PROGRAMMED-BOARD lot P0303 at 2026-03-03T11:21 key pl-0019
complete 7 RADIO scrapped 1 serials R00224..R00230 at 2026-03-03T11:26 key rl-0020
operation 20 10 BOARD at 2026-03-03T11:31 key sl-0010
ship 6 RADIO to FIELDLINE at 2026-03-03T11:51 ref A-10514 key dn-0024
complete 10 BOARD lot B0303 at 2026-03-03T11:56 ref T-0022 key bl-0022
issue 4 GRM155R71H332KA01D reason test at 2026-03-03T12:02 key is-0004
complete 10 PROGRAMMED-BOARD lot P0303 at 2026-03-03T12:09 key pl-0020
complete 8 RADIO serials R00231..R00238 at 2026-03-03T12:18 key rl-0021
ship 3 RADIO to WEB-SHOP at 2026-03-03T12:28 ref A-10518 key dn-0025
operation 20 8 BOARD at 2026-03-03T12:33 key sl-0011
ship 4 RADIO to WEB-SHOP at 2026-03-03T12:57 ref A-10524 key dn-0026
complete 8 BOARD lot B0303 at 2026-03-03T12:58 ref T-0023 key bl-0023
complete 10 PROGRAMMED-BOARD lot P0303 at 2026-03-03T13:11 key pl-0021
complete 8 RADIO serials R00239..R00246 at 2026-03-03T13:15 key rl-0022
complete 10 BOARD lot B0303 at 2026-03-03T13:30 ref T-0024 note "dropped at the feeder" key bl-0024
  + 41 GRM1555C1H180JA01D
ship 4 RADIO to MAKER-BOX at 2026-03-03T13:32 ref A-10533 key dn-0027
tick at 2026-03-03T14:00 key tk-0003
complete 9 RADIO serials R00247..R00255 at 2026-03-03T14:04 by Ole key rl-0023
complete 12 PROGRAMMED-BOARD lot P0303 at 2026-03-03T14:06 key pl-0022
ship 3 RADIO to WEB-SHOP at 2026-03-03T14:12 ref A-10537 key dn-0028
complete 9 BOARD lot B0303 at 2026-03-03T14:29 ref T-0025 key bl-0025
ship 6 RADIO to HAMHAUS at 2026-03-03T14:45 ref A-10539 key dn-0029
complete 11 RADIO serials R00256..R00266 at 2026-03-03T14:59 key rl-0024
issue 6 LMK105BJ105KV-F reason engineering at 2026-03-03T14:59 key is-0005
complete 9 PROGRAMMED-BOARD scrapped 1 lot P0303 at 2026-03-03T15:00 by Imke key pl-0023
ship 5 RADIO to CAMPUS-LAB at 2026-03-03T15:21 ref A-10548 key dn-0030
complete 8 BOARD lot B0303 at 2026-03-03T15:29 ref T-0026 key bl-0026
complete 11 RADIO serials R00267..R00277 at 2026-03-03T15:54 key rl-0025
sell 1 RADIO from shop to COUNTER at 2026-03-03T15:59 key cs-0004
ship 8 RADIO to HAMHAUS at 2026-03-03T16:00 ref A-10554 key dn-0031
complete 10 PROGRAMMED-BOARD lot P0303 at 2026-03-03T16:05 key pl-0024
complete 9 BOARD lot B0303 at 2026-03-03T16:24 ref T-0027 by Imke key bl-0027
ship 15 RADIO to OVERSEAS at 2026-03-03T16:30 ref A-10562 key dn-0032
complete 10 RADIO serials R00278..R00287 at 2026-03-03T16:43 key rl-0026
complete 10 PROGRAMMED-BOARD lot P0303 at 2026-03-03T16:56 key pl-0025
ship 10 RADIO to HAMHAUS at 2026-03-03T17:08 ref A-10565 key dn-0033
operation 20 6 BOARD scrapped 2 at 2026-03-03T17:24 note "oven too cold" key sl-0012
complete 10 RADIO serials R00288..R00297 at 2026-03-03T17:32 key rl-0027
ship 4 RADIO to MAKER-BOX at 2026-03-03T17:47 ref A-10567 key dn-0034
complete 6 BOARD lot B0303 at 2026-03-03T17:49 ref T-0028 key bl-0028
complete 13 PROGRAMMED-BOARD lot P0303 at 2026-03-03T17:56 key pl-0026
ship 8 RADIO to HAMHAUS at 2026-03-03T18:18 ref A-10573 key dn-0035
complete 8 BOARD lot B0303 at 2026-03-03T18:28 ref T-0029 key bl-0029
complete 9 RADIO serials R00298..R00306 at 2026-03-03T18:32 key rl-0028
complete 9 PROGRAMMED-BOARD lot P0303 at 2026-03-03T18:55 key pl-0027
ship 12 RADIO to RADIOWERK at 2026-03-03T18:57 ref A-10579 key dn-0036
complete 9 RADIO serials R00307..R00315 at 2026-03-03T19:20 key rl-0029
operation 20 7 BOARD scrapped 1 at 2026-03-03T19:22 by Jonas note tombstones key sl-0013
ship 16 RADIO to RADIOWERK at 2026-03-03T19:31 ref A-10582 key dn-0037
complete 7 BOARD lot B0303 at 2026-03-03T19:47 ref T-0030 key bl-0030
complete 9 PROGRAMMED-BOARD lot P0303 at 2026-03-03T19:52 key pl-0028
ship 2 RADIO to WEB-SHOP at 2026-03-03T20:07 ref A-10590 key dn-0038
complete 8 RADIO serials R00316..R00323 at 2026-03-03T20:11 key rl-0030
complete 9 BOARD lost 1 lot B0303 at 2026-03-03T20:21 ref T-0031 note "dropped at the feeder" key bl-0031
  + 45 RMCF0402JT1K80
ship 4 RADIO to CAMPUS-LAB at 2026-03-03T20:36 ref A-10594 key dn-0039
complete 12 PROGRAMMED-BOARD lot P0303 at 2026-03-03T20:45 key pl-0029
complete 11 RADIO serials R00324..R00334 at 2026-03-03T21:07 key rl-0031
operation 20 9 BOARD at 2026-03-03T21:20 key sl-0014
count 8077 BLM21PG221SN1D at 2026-03-03T21:28 key ct-0005
count 14738 RMCF0402JT39R0 at 2026-03-03T21:32 key ct-0006
count 3379 B0310J50100AHF at 2026-03-03T21:43 key ct-0007
expense 605.00 account 3410 at 2026-03-03T21:50 note "wages of the day" key ex-0003
expense 305.50 account 3420 at 2026-03-03T21:50 note machines key ex-0004
tick at 2026-03-03T22:00 key tk-0004

# What must hold in the evening.
expect stock BOARD 20
expect stock PROGRAMMED-BOARD 58
expect stock RADIO 58
expect stock RADIO 4 in shop
expect stock BOARD/20 9
expect stock PAINTED-CASE 190
expect stock CASE 205 in painter
expect due RMCF0402JT39R0 6380
expect stock CASE 885 value 2478.00
expect stock CARTON 505 value 181.80
expect stock GRM155R71H332KA01D 666
expect stock PPPC082LFBN-RC 1390
expect stock SOLDER-PASTE 1903
expect balance payables -61858.75
