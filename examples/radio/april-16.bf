# Friday, 24 April 2026: working day 16 of 20.

complete 10 BOARD lot B0424 at 2026-04-24T06:20 ref T-0449 key bl-0449
complete 8 BOARD scrapped 1 lot B0424 at 2026-04-24T06:36 ref T-0450 note bridges key bl-0450
complete 11 PROGRAMMED-BOARD lot P0424 at 2026-04-24T07:29 by Tarek key pl-0374
complete 8 RADIO serials R04116..R04123 at 2026-04-24T07:57 by Tarek key rl-0432
receive 65 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-04-24T08:15 ref LS-49928 key gr-0364
complete 10 BOARD lot B0424 at 2026-04-24T08:35 ref T-0451 key bl-0451
issue 17 RMCF0402FT1K00 reason training at 2026-04-24T09:01 key is-0079
ship 10 RADIO to FIELDLINE at 2026-04-24T09:31 ref A-13113 key dn-0545
complete 12 PROGRAMMED-BOARD lot P0424 at 2026-04-24T09:41 key pl-0375
scrap 17 LMK105BJ105KV-F at 2026-04-24T10:01 note "reel end" key sc-0052
complete 11 RADIO serials R04124..R04134 at 2026-04-24T10:07 key rl-0433
move 6 RADIO from finished to shop at 2026-04-24T10:15 key mv-0119
move 120 CASE from stores to painter at 2026-04-24T10:30 key mv-0120
complete 9 BOARD lot B0424 at 2026-04-24T10:32 ref T-0452 key bl-0452
ship 5 RADIO to FIELDLINE at 2026-04-24T10:42 ref A-13115 key dn-0546
sell 1 RADIO from shop to COUNTER at 2026-04-24T11:02 key cs-0058
complete 11 PROGRAMMED-BOARD lot P0424 at 2026-04-24T11:59 key pl-0376
ship 10 RADIO to HAMHAUS at 2026-04-24T12:02 ref A-13120 key dn-0547
issue 15 SKY13317-373LF reason training at 2026-04-24T12:02 key is-0080
complete 11 RADIO serials R04135..R04145 at 2026-04-24T12:19 by Imke key rl-0434
complete 11 BOARD lot B0424 at 2026-04-24T12:29 ref T-0453 key bl-0453
ship 8 RADIO to CAMPUS-LAB at 2026-04-24T13:17 ref A-13126 key dn-0548
tick at 2026-04-24T14:00 key tk-0071
complete 12 PROGRAMMED-BOARD lot P0424 at 2026-04-24T14:07 by Tarek key pl-0377
ship 8 RADIO to CAMPUS-LAB at 2026-04-24T14:28 ref A-13131 key dn-0549
complete 10 RADIO serials R04146..R04155 at 2026-04-24T14:30 key rl-0435
complete 10 BOARD lot B0424 at 2026-04-24T14:31 ref T-0454 note "paste weighed" key bl-0454
  + 22.2 SOLDER-PASTE
issue 1 B0310J50100AHF reason test at 2026-04-24T15:02 key is-0081
ship 2 RADIO to WEB-SHOP at 2026-04-24T15:41 ref A-13134 key dn-0550
sell 1 RADIO from shop to COUNTER at 2026-04-24T16:00 key cs-0059
complete 12 PROGRAMMED-BOARD lot P0424 at 2026-04-24T16:17 key pl-0378
complete 8 BOARD lot B0424 at 2026-04-24T16:28 ref T-0455 key bl-0455
move 1 reel RFFC5072TR7 from stores to line/SMT at 2026-04-24T16:40 key mv-0121
move 3 tray LPC4320FBD144,551 from stores to line/SMT at 2026-04-24T16:40 key mv-0122
complete 9 RADIO serials R04156..R04164 at 2026-04-24T16:46 key rl-0436
ship 15 RADIO to OVERSEAS at 2026-04-24T16:55 ref A-13136 key dn-0551
ship 5 RADIO to FIELDLINE at 2026-04-24T18:10 ref A-13138 key dn-0552
complete 9 PROGRAMMED-BOARD lot P0424 at 2026-04-24T18:28 key pl-0379
operation 20 11 BOARD at 2026-04-24T18:30 key sl-0179
complete 8 RADIO serials R04165..R04172 at 2026-04-24T18:52 by Tarek key rl-0437
complete 11 BOARD lot B0424 at 2026-04-24T18:55 ref T-0456 key bl-0456
ship 8 RADIO to HAMHAUS at 2026-04-24T19:27 ref A-13146 key dn-0553
complete 11 BOARD lot B0424 at 2026-04-24T20:21 ref T-0457 key bl-0457
ship 8 RADIO to CAMPUS-LAB at 2026-04-24T20:44 ref A-13154 key dn-0554
complete 9 PROGRAMMED-BOARD lot P0424 at 2026-04-24T20:47 key pl-0380
complete 9 RADIO serials R04173..R04181 at 2026-04-24T21:06 by Ole key rl-0438
operation 20 9 BOARD at 2026-04-24T21:20 key sl-0180
count 1640 TPS62410DRCR at 2026-04-24T21:27 key ct-0126
count 16912 RMCF0402FT1K00 at 2026-04-24T21:30 by Imke key ct-0127
count 1996 DMP2305U-7 at 2026-04-24T21:44 key ct-0128
expense 611.00 account 3410 at 2026-04-24T21:50 note "wages of the day" key ex-0079
expense 306.00 account 3420 at 2026-04-24T21:50 note machines key ex-0080
tick at 2026-04-24T22:00 key tk-0072

# What must hold in the evening.
expect stock BOARD 98
expect stock PROGRAMMED-BOARD 67
expect stock RADIO 94
expect stock RADIO 7 in shop
expect stock BOARD/20 9
expect stock PAINTED-CASE 272
expect stock CASE 495 in painter
expect due RMCF0402JT39R0 4908
expect inbox below-min/MAX2837ETM+/line/SMT none
expect stock CASE 495 value 1460.25
expect stock CARTON 522 value 187.92
expect stock NRG4026T4R7M 1261
expect stock GRM1555C1H3R0CA01D 8660
expect stock SOLDER-PASTE 859.5
expect balance payables -375566.18
