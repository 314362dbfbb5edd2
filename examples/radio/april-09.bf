# Wednesday, 15 April 2026: working day 9 of 20.

complete 9 BOARD lot B0415 at 2026-04-15T06:20 ref T-0390 key bl-0390
complete 9 BOARD lot B0415 at 2026-04-15T06:36 ref T-0391 key bl-0391
complete 10 PROGRAMMED-BOARD lot P0415 at 2026-04-15T07:32 key pl-0327
complete 8 RADIO serials R03616..R03623 at 2026-04-15T07:59 by Mara key rl-0379
receive 71 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-04-15T08:15 ref LS-49518 key gr-0281
complete 8 BOARD lot B0415 at 2026-04-15T08:31 ref T-0392 key bl-0392
issue 3 GRM1555C1H220JA01D reason test at 2026-04-15T08:57 key is-0061
ship 2 RADIO to WEB-SHOP at 2026-04-15T09:28 ref A-12782 key dn-0473
complete 10 RADIO serials R03624..R03633 at 2026-04-15T09:55 key rl-0380
scrap 18 GRM155R71C103KA01D at 2026-04-15T10:00 note "reel end" key sc-0042
complete 10 PROGRAMMED-BOARD lot P0415 at 2026-04-15T10:13 key pl-0328
operation 20 9 BOARD at 2026-04-15T10:32 key sl-0153
ship 24 RADIO to OVERSEAS at 2026-04-15T10:44 ref A-12786 key dn-0474
complete 9 BOARD lot B0415 at 2026-04-15T10:57 ref T-0393 key bl-0393
sell 1 RADIO from shop to COUNTER at 2026-04-15T11:01 key cs-0046
complete 9 RADIO serials R03634..R03642 at 2026-04-15T11:42 key rl-0381
ship 15 RADIO to OVERSEAS at 2026-04-15T11:54 ref A-12788 key dn-0475
complete 10 BOARD lot B0415 at 2026-04-15T12:33 ref T-0394 key bl-0394
complete 12 PROGRAMMED-BOARD lot P0415 at 2026-04-15T12:47 key pl-0329
ship 8 RADIO to HAMHAUS at 2026-04-15T13:14 ref A-12790 key dn-0476
complete 9 RADIO serials R03643..R03651 at 2026-04-15T13:38 note "wrapped twice" key rl-0382
  + 27 FOAM
tick at 2026-04-15T14:00 key tk-0057
ship 4 RADIO to WEB-SHOP at 2026-04-15T14:23 ref A-12792 key dn-0477
operation 20 10 BOARD at 2026-04-15T14:33 note "dropped at the feeder" key sl-0154
  + 74 LMK105BJ225MV-F
complete 10 BOARD lot B0415 at 2026-04-15T14:58 ref T-0395 key bl-0395
issue 8 10103592-0001LF reason engineering at 2026-04-15T15:03 by Imke key is-0062
complete 9 PROGRAMMED-BOARD lot P0415 at 2026-04-15T15:24 key pl-0330
complete 8 RADIO serials R03652..R03659 at 2026-04-15T15:32 by Ole key rl-0383
ship 16 RADIO to RADIOWERK at 2026-04-15T15:41 ref A-12795 key dn-0478
sell 1 RADIO from shop to COUNTER at 2026-04-15T16:04 key cs-0047
complete 11 BOARD lot B0415 at 2026-04-15T16:28 ref T-0396 key bl-0396
move 1 tray MAX2837ETM+ from stores to line/SMT at 2026-04-15T16:40 key mv-0103
ship 5 RADIO to FIELDLINE at 2026-04-15T16:53 ref A-12802 key dn-0479
complete 11 RADIO serials R03660..R03670 at 2026-04-15T17:18 by Ole key rl-0384
complete 10 PROGRAMMED-BOARD lot P0415 at 2026-04-15T18:03 key pl-0331
ship 6 RADIO to FIELDLINE at 2026-04-15T18:13 ref A-12807 key dn-0480
operation 20 11 BOARD at 2026-04-15T18:28 note "dropped at the feeder" key sl-0155
  + 67 RMCF0402JT470R
complete 11 BOARD lot B0415 at 2026-04-15T18:53 ref T-0397 key bl-0397
complete 8 RADIO serials R03671..R03678 at 2026-04-15T19:08 key rl-0385
hold 1 RADIO serials R03678 in finished at 2026-04-15T19:08 note "no reception" key ho-0030
ship 6 RADIO to MAKER-BOX at 2026-04-15T19:22 ref A-12813 key dn-0481
complete 8 BOARD lot B0415 at 2026-04-15T20:27 ref T-0398 note "dropped at the feeder" key bl-0398
  + 49 GRM21BR61A106KE19L
ship 10 RADIO to HAMHAUS at 2026-04-15T20:39 ref A-12814 key dn-0482
complete 10 PROGRAMMED-BOARD lot P0415 at 2026-04-15T20:47 by Imke key pl-0332
complete 10 RADIO serials R03679..R03688 at 2026-04-15T21:07 key rl-0386
operation 20 8 BOARD at 2026-04-15T21:20 by Jonas key sl-0156
count 1793 LTST-S220KRKT at 2026-04-15T21:26 key ct-0102
count 11381 RMCF0402JT470R at 2026-04-15T21:32 key ct-0103
move 1 tray MAX5864ETM+ from stores to line/SMT at 2026-04-15T21:32 key mv-0104
count 3234 GRM155R71H332KA01D at 2026-04-15T21:37 key ct-0104
expense 652.00 account 3410 at 2026-04-15T21:50 note "wages of the day" key ex-0063
expense 315.50 account 3420 at 2026-04-15T21:50 note machines key ex-0064
tick at 2026-04-15T22:00 key tk-0058

# What must hold in the evening.
expect stock BOARD 74
expect stock PROGRAMMED-BOARD 23
expect stock RADIO 187
expect stock RADIO 3 in shop
expect stock BOARD/20 8
expect stock PAINTED-CASE 265
expect stock CASE 162 in painter
expect due RMCF0402JT39R0 2236
expect inbox below-min/MAX5864ETM+/line/SMT none
expect stock CASE 162 value 477.90
expect stock CARTON 219 value 78.84
expect stock DEA162400HT-8004B1 742
expect stock FOAM 1098
expect stock SOLDER-PASTE 634.2
expect balance payables -310758.75
