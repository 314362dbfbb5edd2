# Wednesday, 8 April 2026: working day 4 of 20. The carrier bills what the parts of last week cost
# to bring.

complete 8 BOARD lot B0408 at 2026-04-08T06:20 ref T-0348 key bl-0348
complete 8 BOARD lot B0408 at 2026-04-08T06:38 ref T-0349 by Tarek key bl-0349
complete 13 PROGRAMMED-BOARD lot P0408 at 2026-04-08T07:33 key pl-0292
complete 8 RADIO serials R03238..R03245 at 2026-04-08T08:02 key rl-0340
receive 74 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-04-08T08:15 ref LS-49488 key gr-0275
complete 11 BOARD lot B0408 at 2026-04-08T08:36 ref T-0350 by Ole key bl-0350
move 1 reel RFFC5072TR7 from stores to line/SMT at 2026-04-08T08:48 key mv-0095
receive 4 reel ERJ-2GEJ103X cost 8.95 per 1 reel from NORDMARK at 2026-04-08T08:50 ref LS-49492 key gr-0276

issue 3 GRM155R61A104KA01D reason damage at 2026-04-08T09:00 key is-0052
ship 3 RADIO to WEB-SHOP at 2026-04-08T09:32 ref A-12529 key dn-0423
complete 9 PROGRAMMED-BOARD lot P0408 at 2026-04-08T09:39 key pl-0293
complete 8 RADIO serials R03246..R03253 at 2026-04-08T09:53 key rl-0341
scrap 9 RMCF0402JT39R0 at 2026-04-08T09:56 note "reel end" key sc-0035
move 4 RADIO from finished to shop at 2026-04-08T10:15 key mv-0096
move 100 CASE from stores to painter at 2026-04-08T10:30 key mv-0097
complete 8 BOARD lot B0408 at 2026-04-08T10:34 ref T-0351 key bl-0351
ship 3 RADIO to WEB-SHOP at 2026-04-08T10:44 ref A-12530 key dn-0424
sell 2 RADIO from shop to COUNTER at 2026-04-08T11:02 key cs-0039

# The carrier's bill: it joins the cost of what it is for, and of all that was made of it and
# sold.
party NORDFRACHT text "carrier" at 2026-04-08T11:15 key su-0260
landed gr-0197,gr-0198,gr-0199 86.40 for freight from NORDFRACHT at 2026-04-08T11:15 key lc-0001

complete 8 RADIO serials R03254..R03261 at 2026-04-08T11:43 key rl-0342
complete 13 PROGRAMMED-BOARD lot P0408 at 2026-04-08T11:56 key pl-0294
ship 4 RADIO to WEB-SHOP at 2026-04-08T12:00 ref A-12535 key dn-0425
operation 20 9 BOARD at 2026-04-08T12:29 note "dropped at the feeder" key sl-0137
  + 64 RMCF0402ZT0R00
complete 9 BOARD lot B0408 at 2026-04-08T12:54 ref T-0352 by Mara key bl-0352
ship 4 RADIO to MAKER-BOX at 2026-04-08T13:14 ref A-12539 key dn-0426
complete 9 RADIO serials R03262..R03270 at 2026-04-08T13:34 key rl-0343
hold 1 RADIO serials R03270 in finished at 2026-04-08T13:34 note "clock is off" key ho-0027
tick at 2026-04-08T14:00 key tk-0047
complete 13 PROGRAMMED-BOARD lot P0408 at 2026-04-08T14:03 key pl-0295
ship 12 RADIO to HAMHAUS at 2026-04-08T14:23 ref A-12545 key dn-0427
complete 9 BOARD lot B0408 at 2026-04-08T14:26 ref T-0353 by Jonas key bl-0353
complete 11 RADIO serials R03271..R03281 at 2026-04-08T15:27 key rl-0344
ship 6 RADIO to FIELDLINE at 2026-04-08T15:44 ref A-12553 key dn-0428
complete 12 PROGRAMMED-BOARD lot P0408 at 2026-04-08T16:22 key pl-0296
operation 20 10 BOARD at 2026-04-08T16:26 note "dropped at the feeder" key sl-0138
  + 66 GRM21BR61A106KE19L
complete 10 BOARD lot B0408 at 2026-04-08T16:51 ref T-0354 key bl-0354
ship 12 RADIO to RADIOWERK at 2026-04-08T16:57 ref A-12554 key dn-0429
complete 9 RADIO serials R03282..R03290 at 2026-04-08T17:23 key rl-0345
ship 2 RADIO to WEB-SHOP at 2026-04-08T18:13 ref A-12562 key dn-0430
complete 8 BOARD lot B0408 at 2026-04-08T18:27 ref T-0355 key bl-0355
complete 10 PROGRAMMED-BOARD lot P0408 at 2026-04-08T18:32 key pl-0297
complete 11 RADIO serials R03291..R03301 at 2026-04-08T19:08 key rl-0346
ship 10 RADIO to FIELDLINE at 2026-04-08T19:27 ref A-12565 key dn-0431
operation 20 10 BOARD at 2026-04-08T20:23 key sl-0139
ship 15 RADIO to OVERSEAS at 2026-04-08T20:37 ref A-12567 key dn-0432
complete 12 PROGRAMMED-BOARD lot P0408 at 2026-04-08T20:42 key pl-0298
complete 10 BOARD lot B0408 at 2026-04-08T20:48 ref T-0356 key bl-0356
complete 8 RADIO serials R03302..R03309 at 2026-04-08T21:03 note "wrapped twice" key rl-0347
  + 24 FOAM
operation 20 8 BOARD at 2026-04-08T21:20 key sl-0140
count 1207 NRG4026T4R7M at 2026-04-08T21:25 key ct-0084
count 17466 GRM1555C1H220JA01D at 2026-04-08T21:28 key ct-0085
count 2269 B0310J50100AHF at 2026-04-08T21:40 key ct-0086
expense 656.00 account 3410 at 2026-04-08T21:50 note "wages of the day" key ex-0052
expense 306.50 account 3420 at 2026-04-08T21:50 note machines key ex-0053
tick at 2026-04-08T22:00 key tk-0048

# What must hold in the evening.
expect stock BOARD 71
expect stock PROGRAMMED-BOARD 17
expect stock RADIO 146
expect stock RADIO 5 in shop
expect stock BOARD/20 8
expect stock PAINTED-CASE 266
expect stock CASE 541 in painter
expect due RMCF0402JT39R0 3524
expect inbox below-min/MAX2837ETM+/line/SMT none
expect stock CASE 541 value 1595.95
expect stock CARTON 599 value 215.64
expect stock LXES15AAA1-100 3358
expect stock GRM1555C1H101JA01D 14654
expect stock SOLDER-PASTE 1524.7
expect balance payables -305363.40
