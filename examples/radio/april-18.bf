# Tuesday, 28 April 2026: working day 18 of 20.

complete 9 BOARD lot B0428 at 2026-04-28T06:20 ref T-0466 by Imke key bl-0466
complete 9 BOARD lot B0428 at 2026-04-28T06:35 ref T-0467 key bl-0467
complete 9 PROGRAMMED-BOARD lot P0428 at 2026-04-28T07:26 by Mara key pl-0388
complete 8 RADIO serials R04257..R04264 at 2026-04-28T07:59 key rl-0447
receive 76 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-04-28T08:15 ref LS-49939 key gr-0366
complete 11 BOARD lot B0428 at 2026-04-28T08:57 ref T-0468 note "paste weighed" key bl-0468
  + 24.6 SOLDER-PASTE
issue 5 LTST-S220KRKT reason damage at 2026-04-28T08:57 key is-0085
ship 4 RADIO to CAMPUS-LAB at 2026-04-28T09:26 ref A-13220 key dn-0564
complete 13 PROGRAMMED-BOARD lot P0428 at 2026-04-28T09:38 by Jonas key pl-0389
complete 11 RADIO serials R04265..R04275 at 2026-04-28T09:49 note "wrapped twice" key rl-0448
  + 33 FOAM
hold 1 RADIO serials R04275 in finished at 2026-04-28T09:49 note "dead light" key ho-0035
scrap 59 LXES15AAA1-100 at 2026-04-28T10:00 note "feeder jam" key sc-0055
ship 24 RADIO to OVERSEAS at 2026-04-28T10:46 ref A-13228 key dn-0565
sell 1 RADIO from shop to COUNTER at 2026-04-28T11:04 key cs-0062
complete 8 BOARD lot B0428 at 2026-04-28T11:10 ref T-0469 key bl-0469
complete 9 RADIO serials R04276..R04284 at 2026-04-28T11:40 by Imke key rl-0449
complete 13 PROGRAMMED-BOARD lot P0428 at 2026-04-28T11:58 key pl-0390
ship 5 RADIO to FIELDLINE at 2026-04-28T12:01 ref A-13234 key dn-0566
ship 8 RADIO to CAMPUS-LAB at 2026-04-28T13:14 ref A-13243 key dn-0567
operation 20 9 BOARD at 2026-04-28T13:27 by Jonas key sl-0185
complete 9 RADIO serials R04285..R04293 at 2026-04-28T13:32 key rl-0450
move 1 tray MAX5864ETM+ from stores to line/SMT at 2026-04-28T13:39 key mv-0123
complete 9 BOARD lot B0428 at 2026-04-28T13:52 ref T-0470 key bl-0470
tick at 2026-04-28T14:00 key tk-0075
complete 10 PROGRAMMED-BOARD lot P0428 at 2026-04-28T14:03 key pl-0391
ship 24 RADIO to OVERSEAS at 2026-04-28T14:31 ref A-13250 key dn-0568
complete 11 RADIO serials R04294..R04304 at 2026-04-28T15:26 key rl-0451
ship 8 RADIO to CAMPUS-LAB at 2026-04-28T15:40 ref A-13259 key dn-0569
complete 9 BOARD lot B0428 at 2026-04-28T15:52 ref T-0471 key bl-0471
complete 12 PROGRAMMED-BOARD lot P0428 at 2026-04-28T16:23 by Imke key pl-0392
ship 10 RADIO to RADIOWERK at 2026-04-28T16:52 ref A-13260 key dn-0570
complete 9 RADIO serials R04305..R04313 at 2026-04-28T17:18 by Jonas key rl-0452
complete 10 BOARD lot B0428 at 2026-04-28T18:10 ref T-0472 key bl-0472
ship 4 RADIO to WEB-SHOP at 2026-04-28T18:14 ref A-13263 key dn-0571
complete 11 PROGRAMMED-BOARD lot P0428 at 2026-04-28T18:36 key pl-0393
complete 8 RADIO serials R04314..R04321 at 2026-04-28T19:09 key rl-0453
ship 5 RADIO to CAMPUS-LAB at 2026-04-28T19:24 ref A-13268 key dn-0572
operation 20 8 BOARD at 2026-04-28T20:25 key sl-0186
ship 6 RADIO to MAKER-BOX at 2026-04-28T20:41 ref A-13277 key dn-0573
complete 10 PROGRAMMED-BOARD lot P0428 at 2026-04-28T20:49 key pl-0394
complete 8 BOARD lot B0428 at 2026-04-28T20:50 ref T-0473 key bl-0473
complete 8 RADIO serials R04322..R04329 at 2026-04-28T21:03 key rl-0454
operation 20 9 BOARD at 2026-04-28T21:20 key sl-0187
count 23222 GRM1555C1H180JA01D at 2026-04-28T21:25 by Mara key ct-0133
count 4822 BRL1608T100M at 2026-04-28T21:31 key ct-0134
count 4460 BSS84 at 2026-04-28T21:32 key ct-0135
move 1 tray MAX2837ETM+ from stores to line/SMT at 2026-04-28T21:32 key mv-0124
move 3 tray LPC4320FBD144,551 from stores to line/SMT at 2026-04-28T21:32 key mv-0125
count 20953 RMCF0402ZT0R00 at 2026-04-28T21:42 key ct-0136
expense 655.00 account 3410 at 2026-04-28T21:50 note "wages of the day" key ex-0083
expense 308.00 account 3420 at 2026-04-28T21:50 note machines key ex-0084
tick at 2026-04-28T22:00 key tk-0076

# What must hold in the evening.
expect stock BOARD 93
expect stock PROGRAMMED-BOARD 70
expect stock RADIO 84
expect stock RADIO 4 in shop
expect stock BOARD/20 9
expect stock PAINTED-CASE 265
expect stock CASE 353 in painter
expect due RMCF0402JT39R0 8208
expect inbox below-min/RFFC5072TR7/line/SMT none
expect stock CASE 353 value 1041.35
expect stock CARTON 373 value 134.28
expect stock RMCF0402JT1K80 10241
expect stock RMCF0402JT1K80 10241
expect stock SOLDER-PASTE 525.3
expect balance payables -377545.98
