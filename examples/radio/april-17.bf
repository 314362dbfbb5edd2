# Monday, 27 April 2026: working day 17 of 20.

complete 9 BOARD lot B0427 at 2026-04-27T06:20 ref T-0458 key bl-0458
operation 20 9 BOARD at 2026-04-27T06:37 key sl-0181
complete 9 BOARD lot B0427 at 2026-04-27T07:02 ref T-0459 by Tarek key bl-0459
complete 11 PROGRAMMED-BOARD scrapped 1 lot P0427 at 2026-04-27T07:32 key pl-0381
complete 8 RADIO serials R04182..R04189 at 2026-04-27T08:04 key rl-0439
receive 66 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-04-27T08:15 ref LS-49934 key gr-0365
operation 20 11 BOARD at 2026-04-27T08:52 key sl-0182
issue 3 BSS84 reason test at 2026-04-27T08:58 key is-0082
complete 11 BOARD lot B0427 at 2026-04-27T09:17 ref T-0460 by Mara key bl-0460
ship 1 RADIO to WEB-SHOP at 2026-04-27T09:30 ref A-13156 key dn-0555
complete 12 PROGRAMMED-BOARD lot P0427 at 2026-04-27T09:44 key pl-0382
complete 9 RADIO serials R04190..R04198 at 2026-04-27T09:55 key rl-0440
scrap 16 BSS84 at 2026-04-27T09:59 note "reel end" key sc-0053
ship 15 RADIO to OVERSEAS at 2026-04-27T10:50 ref A-13163 key dn-0556
sell 1 RADIO from shop to COUNTER at 2026-04-27T11:04 key cs-0060
operation 20 8 BOARD at 2026-04-27T11:10 key sl-0183
complete 8 BOARD lot B0427 at 2026-04-27T11:35 ref T-0461 key bl-0461
complete 11 RADIO serials R04199..R04209 at 2026-04-27T11:47 key rl-0441
complete 12 PROGRAMMED-BOARD lot P0427 at 2026-04-27T11:56 key pl-0383
issue 7 FSMRA3JH reason engineering at 2026-04-27T11:56 key is-0083
ship 6 RADIO to FIELDLINE at 2026-04-27T12:18 ref A-13171 key dn-0557
complete 6 BOARD scrapped 2 lot B0427 at 2026-04-27T13:28 ref T-0462 by Imke note "oven too cold" key bl-0462
complete 10 RADIO serials R04210..R04219 at 2026-04-27T13:39 key rl-0442
ship 10 RADIO to FIELDLINE at 2026-04-27T13:40 ref A-13178 key dn-0558
tick at 2026-04-27T14:00 key tk-0073
complete 12 PROGRAMMED-BOARD lot P0427 at 2026-04-27T14:10 key pl-0384
scrap 27 GRM155R61A334KE15D at 2026-04-27T15:01 note "reel end" key sc-0054
issue 5 W25Q80BVSSIG reason damage at 2026-04-27T15:02 key is-0084
ship 2 RADIO to WEB-SHOP at 2026-04-27T15:09 ref A-13187 key dn-0559
complete 8 RADIO serials R04220..R04227 at 2026-04-27T15:25 key rl-0443
complete 11 BOARD lot B0427 at 2026-04-27T15:51 ref T-0463 by Jonas key bl-0463
sell 1 RADIO from shop to COUNTER at 2026-04-27T16:04 key cs-0061
complete 9 PROGRAMMED-BOARD lot P0427 at 2026-04-27T16:20 key pl-0385
ship 6 RADIO to FIELDLINE at 2026-04-27T16:28 ref A-13192 key dn-0560
complete 10 RADIO serials R04228..R04237 at 2026-04-27T17:22 key rl-0444
ship 3 RADIO to WEB-SHOP at 2026-04-27T17:55 ref A-13199 key dn-0561
complete 11 BOARD lot B0427 at 2026-04-27T18:06 ref T-0464 key bl-0464
complete 9 PROGRAMMED-BOARD lot P0427 at 2026-04-27T18:34 key pl-0386
complete 9 RADIO scrapped 1 serials R04238..R04246 at 2026-04-27T19:10 key rl-0445
ship 4 RADIO to WEB-SHOP at 2026-04-27T19:15 ref A-13202 key dn-0562
complete 10 BOARD lot B0427 at 2026-04-27T20:22 ref T-0465 note "paste weighed" key bl-0465
  + 21.4 SOLDER-PASTE
ship 10 RADIO to HAMHAUS at 2026-04-27T20:36 ref A-13211 key dn-0563
complete 9 PROGRAMMED-BOARD lot P0427 at 2026-04-27T20:41 key pl-0387
complete 10 RADIO serials R04247..R04256 at 2026-04-27T21:02 key rl-0446
operation 20 9 BOARD at 2026-04-27T21:20 by Imke key sl-0184
count 14298 RMCF0402JT10K0 at 2026-04-27T21:28 key ct-0129
count 2400 GRM21BR61A106KE19L at 2026-04-27T21:32 key ct-0130
count 575 10103592-0001LF at 2026-04-27T21:38 key ct-0131
count 4413 HK10056N2S-T at 2026-04-27T21:39 key ct-0132
expense 613.00 account 3410 at 2026-04-27T21:50 note "wages of the day" key ex-0081
expense 311.50 account 3420 at 2026-04-27T21:50 note machines key ex-0082
tick at 2026-04-27T22:00 key tk-0074

# What must hold in the evening.
expect stock BOARD 98
expect stock PROGRAMMED-BOARD 65
expect stock RADIO 110
expect stock RADIO 5 in shop
expect stock BOARD/20 9
expect stock PAINTED-CASE 262
expect stock CASE 429 in painter
expect due RMCF0402JT39R0 6602
expect inbox below-min/MAX5864ETM+/line/SMT none
expect stock CASE 429 value 1265.55
expect stock CARTON 446 value 160.56
expect stock AO3407A 1082
expect stock 73251-2121 1209
expect stock SOLDER-PASTE 689.2
expect balance payables -376533.58
