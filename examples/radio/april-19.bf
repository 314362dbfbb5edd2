# Wednesday, 29 April 2026: working day 19 of 20.

complete 9 BOARD lot B0429 at 2026-04-29T06:20 ref T-0474 key bl-0474
complete 8 BOARD scrapped 1 lot B0429 at 2026-04-29T06:32 ref T-0475 note "oven too cold" key bl-0475
rework 1 RADIO serials R04275 labour 4.20 at 2026-04-29T06:40 key rw-0037
  + 1 LTST-S220KGKT
complete 11 PROGRAMMED-BOARD scrapped 1 lot P0429 at 2026-04-29T07:28 key pl-0395
complete 11 RADIO serials R04330..R04340 at 2026-04-29T08:00 by Ole key rl-0455
hold 1 RADIO serials R04340 in finished at 2026-04-29T08:00 note "dead light" key ho-0036
receive 76 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-04-29T08:15 ref LS-49941 key gr-0367
complete 10 BOARD lot B0429 at 2026-04-29T08:31 ref T-0476 key bl-0476
issue 25 7V-12.000MAAE-T reason training at 2026-04-29T09:04 key is-0086
ship 6 RADIO to FIELDLINE at 2026-04-29T09:34 ref A-13284 key dn-0574
scrap 59 BLM21PG221SN1D at 2026-04-29T10:04 note "feeder jam" key sc-0056
complete 11 PROGRAMMED-BOARD lot P0429 at 2026-04-29T10:06 by Imke key pl-0396
complete 9 RADIO serials R04341..R04349 at 2026-04-29T10:06 key rl-0456
operation 20 10 BOARD at 2026-04-29T10:36 key sl-0188
ship 10 RADIO to HAMHAUS at 2026-04-29T10:57 ref A-13286 key dn-0575
complete 10 BOARD lot B0429 at 2026-04-29T11:01 ref T-0477 by Imke key bl-0477
sell 2 RADIO from shop to COUNTER at 2026-04-29T11:03 key cs-0063
issue 2 GRM155R71H331KA01D reason test at 2026-04-29T12:01 key is-0087
ship 12 RADIO to HAMHAUS at 2026-04-29T12:19 ref A-13291 key dn-0576
complete 11 RADIO serials R04350..R04360 at 2026-04-29T12:24 key rl-0457
complete 8 BOARD scrapped 2 lot B0429 at 2026-04-29T12:34 ref T-0478 note bridges key bl-0478
complete 11 PROGRAMMED-BOARD lot P0429 at 2026-04-29T12:48 key pl-0397
ship 4 RADIO to CAMPUS-LAB at 2026-04-29T13:42 ref A-13296 key dn-0577
tick at 2026-04-29T14:00 key tk-0077
complete 8 BOARD lot B0429 at 2026-04-29T14:28 ref T-0479 key bl-0479
complete 11 RADIO serials R04361..R04371 at 2026-04-29T14:29 key rl-0458
issue 5 GRM155R71H331KA01D reason damage at 2026-04-29T15:01 key is-0088
ship 12 RADIO to HAMHAUS at 2026-04-29T15:06 ref A-13305 key dn-0578
complete 13 PROGRAMMED-BOARD lot P0429 at 2026-04-29T15:31 key pl-0398
sell 1 RADIO from shop to COUNTER at 2026-04-29T15:57 key cs-0064
complete 11 BOARD lot B0429 at 2026-04-29T16:28 ref T-0480 key bl-0480
ship 6 RADIO to FIELDLINE at 2026-04-29T16:32 ref A-13312 key dn-0579
complete 9 RADIO serials R04372..R04380 at 2026-04-29T16:46 by Jonas key rl-0459
ship 10 RADIO to HAMHAUS at 2026-04-29T17:52 ref A-13317 key dn-0580
complete 11 PROGRAMMED-BOARD lot P0429 at 2026-04-29T18:03 key pl-0399
complete 8 BOARD lot B0429 at 2026-04-29T18:25 ref T-0481 key bl-0481
complete 9 RADIO serials R04381..R04389 at 2026-04-29T18:55 key rl-0460
ship 4 RADIO to WEB-SHOP at 2026-04-29T19:12 ref A-13322 key dn-0581
complete 10 BOARD lot B0429 at 2026-04-29T20:25 ref T-0482 key bl-0482
ship 1 RADIO to WEB-SHOP at 2026-04-29T20:40 ref A-13323 key dn-0582
complete 13 PROGRAMMED-BOARD lot P0429 at 2026-04-29T20:46 by Mara key pl-0400
complete 9 RADIO serials R04390..R04398 at 2026-04-29T21:02 key rl-0461
operation 20 9 BOARD at 2026-04-29T21:20 key sl-0189
count 8172 GRM1555C1H470JA01D at 2026-04-29T21:28 key ct-0137
count 1761 DMP2305U-7 at 2026-04-29T21:30 key ct-0138
count 9254 RMCF0402FT4K70 at 2026-04-29T21:38 key ct-0139
count 8782 GRM155R71H331KA01D at 2026-04-29T21:43 key ct-0140
expense 606.00 account 3410 at 2026-04-29T21:50 note "wages of the day" key ex-0085
expense 311.00 account 3420 at 2026-04-29T21:50 note machines key ex-0086
tick at 2026-04-29T22:00 key tk-0078

# What must hold in the evening.
expect stock BOARD 104
expect stock PROGRAMMED-BOARD 71
expect stock RADIO 85
expect stock RADIO 1 in shop
expect stock BOARD/20 9
expect stock PAINTED-CASE 272
expect stock CASE 277 in painter
expect due RMCF0402JT39R0 10078
expect inbox below-min/LPC4320FBD144,551/line/SMT none
expect stock CASE 277 value 817.15
expect stock CARTON 304 value 109.44
expect stock FSMRA3JH 534
expect stock DEA162400HT-8004B1 931
expect stock SOLDER-PASTE 341.8
expect balance payables -378512.38
