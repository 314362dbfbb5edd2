# Wednesday, 22 April 2026: working day 14 of 20.

complete 9 BOARD lot B0422 at 2026-04-22T06:20 ref T-0433 key bl-0433
complete 9 BOARD lot B0422 at 2026-04-22T06:38 ref T-0434 key bl-0434
complete 9 PROGRAMMED-BOARD lot P0422 at 2026-04-22T07:29 key pl-0360
complete 10 RADIO serials R03985..R03994 at 2026-04-22T07:56 key rl-0418
hold 1 RADIO serials R03994 in finished at 2026-04-22T07:56 note scratched key ho-0034
receive 78 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-04-22T08:15 ref LS-49919 key gr-0362
complete 9 BOARD lot B0422 at 2026-04-22T08:50 ref T-0435 by Jonas key bl-0435
issue 2 RMCF0402JT1K80 reason test at 2026-04-22T09:00 by Ole key is-0074
ship 16 RADIO to RADIOWERK at 2026-04-22T09:32 ref A-13008 key dn-0525
complete 9 PROGRAMMED-BOARD lot P0422 at 2026-04-22T09:46 key pl-0361
scrap 54 SKY13350-385LF at 2026-04-22T10:00 note "feeder jam" key sc-0049
complete 9 RADIO serials R03995..R04003 at 2026-04-22T10:13 key rl-0419
move 180 CASE from stores to painter at 2026-04-22T10:30 key mv-0114
ship 6 RADIO to MAKER-BOX at 2026-04-22T10:39 ref A-13016 key dn-0526
sell 1 RADIO from shop to COUNTER at 2026-04-22T10:58 key cs-0054
operation 20 11 BOARD at 2026-04-22T11:12 note "paste weighed" key sl-0173
  + 23.7 SOLDER-PASTE
move 3 tray LPC4320FBD144,551 from stores to line/SMT at 2026-04-22T11:24 key mv-0115
complete 11 BOARD lot B0422 at 2026-04-22T11:37 ref T-0436 key bl-0436
ship 15 RADIO to OVERSEAS at 2026-04-22T11:41 ref A-13021 key dn-0527
complete 13 PROGRAMMED-BOARD lot P0422 at 2026-04-22T11:56 by Tarek key pl-0362
complete 10 RADIO serials R04004..R04013 at 2026-04-22T12:18 key rl-0420
ship 3 RADIO to WEB-SHOP at 2026-04-22T12:54 ref A-13023 key dn-0528
complete 10 BOARD lot B0422 at 2026-04-22T13:34 ref T-0437 key bl-0437
tick at 2026-04-22T14:00 key tk-0067
ship 15 RADIO to OVERSEAS at 2026-04-22T14:01 ref A-13030 key dn-0529
complete 13 PROGRAMMED-BOARD lot P0422 at 2026-04-22T14:05 key pl-0363
complete 10 RADIO serials R04014..R04023 at 2026-04-22T14:33 key rl-0421
empty 1 reel RMCF0402JT39R0 at 2026-04-22T15:00 key em-0009
scrap 9 GRM1555C1H470JA01D at 2026-04-22T15:01 note "reel end" key sc-0050
issue 8 GRM1555C1H220JA01D reason engineering at 2026-04-22T15:02 by Mara key is-0075
ship 20 RADIO to OVERSEAS at 2026-04-22T15:03 ref A-13032 key dn-0530
complete 10 BOARD scrapped 1 lot B0422 at 2026-04-22T15:44 ref T-0438 by Tarek note "dropped at the feeder" key bl-0438
  + 79 RMCF0402ZT0R00
sell 1 RADIO from shop to COUNTER at 2026-04-22T16:00 key cs-0055
ship 3 RADIO to MAKER-BOX at 2026-04-22T16:12 ref A-13041 key dn-0531
complete 13 PROGRAMMED-BOARD lot P0422 at 2026-04-22T16:16 key pl-0364
complete 9 RADIO serials R04024..R04032 at 2026-04-22T16:44 key rl-0422
ship 4 RADIO to WEB-SHOP at 2026-04-22T17:18 ref A-13048 key dn-0532
complete 9 BOARD lot B0422 at 2026-04-22T18:09 ref T-0439 key bl-0439
ship 12 RADIO to RADIOWERK at 2026-04-22T18:28 ref A-13055 key dn-0533
complete 12 PROGRAMMED-BOARD lot P0422 at 2026-04-22T18:29 key pl-0365
complete 7 RADIO scrapped 1 serials R04033..R04039 at 2026-04-22T18:52 key rl-0423
ship 12 RADIO to HAMHAUS at 2026-04-22T19:37 ref A-13063 key dn-0534
complete 11 BOARD lot B0422 at 2026-04-22T20:21 ref T-0440 key bl-0440
ship 6 RADIO to FIELDLINE at 2026-04-22T20:42 ref A-13064 key dn-0535
complete 9 PROGRAMMED-BOARD scrapped 1 lot P0422 at 2026-04-22T20:48 key pl-0366
complete 10 RADIO serials R04040..R04049 at 2026-04-22T21:04 key rl-0424
operation 20 10 BOARD at 2026-04-22T21:20 key sl-0174
count 637 PPPC132LFBN-RC at 2026-04-22T21:27 key ct-0118
count 8378 BLM21PG221SN1D at 2026-04-22T21:27 key ct-0119
count 1470 CX3225GB25000D0HEQZ1 at 2026-04-22T21:32 key ct-0120
count 3928 LXES15AAA1-100 at 2026-04-22T21:41 key ct-0121
expense 658.00 account 3410 at 2026-04-22T21:50 note "wages of the day" key ex-0074
expense 314.00 account 3420 at 2026-04-22T21:50 note machines key ex-0075
tick at 2026-04-22T22:00 key tk-0068

# What must hold in the evening.
expect stock BOARD 94
expect stock PROGRAMMED-BOARD 44
expect stock RADIO 127
expect stock RADIO 5 in shop
expect stock BOARD/20 10
expect stock PAINTED-CASE 274
expect stock CASE 327 in painter
expect due RMCF0402JT39R0 1344
expect inbox below-min/RFFC5072TR7/line/SMT none
expect stock CASE 627 value 1849.65
expect stock CARTON 655 value 235.80
expect stock LMK105BJ225MV-F 23104
expect stock CX3225GB25000D0HEQZ1 1470
expect stock SOLDER-PASTE 1220.9
expect balance payables -373189.13
