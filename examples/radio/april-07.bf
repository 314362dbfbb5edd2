# Monday, 13 April 2026: working day 7 of 20.

complete 10 BOARD lot B0413 at 2026-04-13T06:20 ref T-0374 key bl-0374
operation 20 11 BOARD at 2026-04-13T06:33 note "dropped at the feeder" key sl-0147
  + 72 RMCF0402JT470R
complete 11 BOARD lot B0413 at 2026-04-13T06:58 ref T-0375 key bl-0375
complete 13 PROGRAMMED-BOARD lot P0413 at 2026-04-13T07:34 key pl-0313
complete 8 RADIO serials R03466..R03473 at 2026-04-13T07:59 key rl-0364
receive 78 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-04-13T08:15 ref LS-49508 key gr-0279
complete 8 BOARD lot B0413 at 2026-04-13T08:49 ref T-0376 key bl-0376
issue 6 GRM1555C1H470JA01D reason damage at 2026-04-13T08:58 key is-0059
ship 5 RADIO to FIELDLINE at 2026-04-13T09:26 ref A-12684 key dn-0453
complete 13 PROGRAMMED-BOARD lot P0413 at 2026-04-13T09:44 key pl-0314
complete 11 RADIO serials R03474..R03484 at 2026-04-13T09:51 key rl-0365
scrap 9 RMCF0402ZT0R00 at 2026-04-13T09:56 note "reel end" key sc-0040
ship 12 RADIO to RADIOWERK at 2026-04-13T10:43 ref A-12691 key dn-0454
sell 1 RADIO from shop to COUNTER at 2026-04-13T10:58 key cs-0044
operation 20 10 BOARD at 2026-04-13T11:09 key sl-0148
complete 10 BOARD lot B0413 at 2026-04-13T11:34 ref T-0377 by Tarek key bl-0377
complete 11 RADIO serials R03485..R03495 at 2026-04-13T11:45 key rl-0366
complete 12 PROGRAMMED-BOARD lot P0413 at 2026-04-13T11:53 key pl-0315
ship 5 RADIO to FIELDLINE at 2026-04-13T11:59 ref A-12700 key dn-0455
ship 3 RADIO to MAKER-BOX at 2026-04-13T13:09 ref A-12702 key dn-0456
operation 20 9 BOARD at 2026-04-13T13:33 note "paste weighed" key sl-0149
  + 20.4 SOLDER-PASTE
complete 9 RADIO serials R03496..R03504 at 2026-04-13T13:37 key rl-0367
complete 9 BOARD lot B0413 at 2026-04-13T13:58 ref T-0378 key bl-0378
tick at 2026-04-13T14:00 key tk-0053
complete 9 PROGRAMMED-BOARD lot P0413 at 2026-04-13T14:09 key pl-0316
ship 3 RADIO to WEB-SHOP at 2026-04-13T14:26 ref A-12709 key dn-0457
complete 10 RADIO serials R03505..R03514 at 2026-04-13T15:28 key rl-0368
ship 4 RADIO to CAMPUS-LAB at 2026-04-13T15:42 ref A-12715 key dn-0458
complete 8 BOARD lot B0413 at 2026-04-13T15:52 ref T-0379 key bl-0379
complete 11 PROGRAMMED-BOARD lot P0413 at 2026-04-13T16:17 key pl-0317
ship 8 RADIO to HAMHAUS at 2026-04-13T16:58 ref A-12720 key dn-0459
complete 11 RADIO serials R03515..R03525 at 2026-04-13T17:23 key rl-0369
complete 10 BOARD lot B0413 at 2026-04-13T18:02 ref T-0380 by Imke key bl-0380
ship 3 RADIO to WEB-SHOP at 2026-04-13T18:12 ref A-12722 key dn-0460
complete 11 PROGRAMMED-BOARD scrapped 1 lot P0413 at 2026-04-13T18:32 by Ole key pl-0318
complete 10 RADIO serials R03526..R03535 at 2026-04-13T19:08 key rl-0370
ship 4 RADIO to MAKER-BOX at 2026-04-13T19:24 ref A-12725 key dn-0461
complete 11 BOARD lot B0413 at 2026-04-13T20:27 ref T-0381 key bl-0381
move 3 tray LPC4320FBD144,551 from stores to line/SMT at 2026-04-13T20:39 key mv-0102
ship 1 RADIO to WEB-SHOP at 2026-04-13T20:42 ref A-12726 key dn-0462
complete 9 PROGRAMMED-BOARD lot P0413 at 2026-04-13T20:47 key pl-0319
complete 8 RADIO serials R03536..R03543 at 2026-04-13T21:01 key rl-0371
operation 20 8 BOARD at 2026-04-13T21:20 key sl-0150
count 2761 LTST-S220KSKT at 2026-04-13T21:21 key ct-0095
count 1402 MGA-81563-TR1G at 2026-04-13T21:33 key ct-0096
count 2117 LTST-S220KRKT at 2026-04-13T21:43 key ct-0097
expense 602.00 account 3410 at 2026-04-13T21:50 note "wages of the day" key ex-0059
expense 309.00 account 3420 at 2026-04-13T21:50 note machines key ex-0060
tick at 2026-04-13T22:00 key tk-0054

# What must hold in the evening.
expect stock BOARD 56
expect stock PROGRAMMED-BOARD 29
expect stock RADIO 222
expect stock RADIO 6 in shop
expect stock BOARD/20 8
expect stock PAINTED-CASE 260
expect stock CASE 313 in painter
expect due RMCF0402JT39R0 8672
expect inbox below-min/LPC4320FBD144,551/line/SMT none
expect stock CASE 313 value 923.35
expect stock CARTON 365 value 131.40
expect stock RMCF0402FT4K70 8148
expect stock 2500BL14M100T 1128
expect stock SOLDER-PASTE 993.8
expect balance payables -308783.60
