# Tuesday, 21 April 2026: working day 13 of 20. A reel is paid in dollars.

complete 9 BOARD lot B0421 at 2026-04-21T06:20 ref T-0425 key bl-0425
operation 20 11 BOARD at 2026-04-21T06:33 by Imke key sl-0168
complete 11 BOARD lot B0421 at 2026-04-21T06:58 ref T-0426 key bl-0426
receive 1 reel GRM1555C1H220JA01D cost 31.90 per 1 reel from NORDMARK at 2026-04-21T07:00 ref LS-49833 key gr-0340
receive 1 reel UMK105CG8R2DV-F cost 12.10 per 1 reel from NORDMARK at 2026-04-21T07:09 ref LS-49839 key gr-0341
receive 1 reel GRM1555C1H101JA01D cost 31.10 per 1 reel from NORDMARK at 2026-04-21T07:18 ref LS-49845 key gr-0342
receive 1 reel GRM155R61A334KE15D cost 27.30 per 1 reel from NORDMARK at 2026-04-21T07:27 ref LS-49854 key gr-0343
complete 11 PROGRAMMED-BOARD lot P0421 at 2026-04-21T07:33 key pl-0353
receive 1 reel GRM155R71H332KA01D cost 9.95 per 1 reel from NORDMARK at 2026-04-21T07:36 ref LS-49857 key gr-0344
receive 1 reel LTST-S220KRKT cost 121.00 per 1 reel from KESTREL at 2026-04-21T07:45 ref LS-49858 key gr-0345
receive 1 reel BLM21PG221SN1D cost 98.40 per 1 reel from NORDMARK at 2026-04-21T07:54 ref LS-49860 key gr-0346
complete 11 RADIO serials R03907..R03917 at 2026-04-21T08:01 key rl-0410
receive 1 reel HK10056N2S-T cost 35.20 per 1 reel from NORDMARK at 2026-04-21T08:03 ref LS-49861 key gr-0347
receive 3 bag PPPC082LFBN-RC cost 139.00 per 1 bag from ALTENBURG at 2026-04-21T08:12 ref LS-49868 key gr-0348
receive 135 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-04-21T08:15 ref LS-49872 key gr-0349
receive 1 reel BSS84 cost 111.00 per 1 reel from KESTREL at 2026-04-21T08:21 ref LS-49877 key gr-0350
receive 1 reel RMCF0402JT470R cost 10.20 per 1 reel from NORDMARK at 2026-04-21T08:30 ref LS-49886 by Tarek key gr-0351
receive 1 reel RMCF0402JT1K80 cost 6.50 per 1 reel from NORDMARK at 2026-04-21T08:39 ref LS-49889 key gr-0352
receive 1 reel RMCF0402FT162K cost 7.05 per 1 reel from NORDMARK at 2026-04-21T08:48 ref LS-49897 key gr-0353
operation 20 10 BOARD at 2026-04-21T08:56 key sl-0169
issue 4 GRM155R71H332KA01D reason test at 2026-04-21T08:56 key is-0072
receive 1 reel MCR01MRTF1202 cost 6.60 per 1 reel from NORDMARK at 2026-04-21T08:57 ref LS-49898 key gr-0354
receive 2 reel 2500BL14M100T cost 327.00 per 1 reel from TIDEWATER at 2026-04-21T09:06 ref LS-49902 key gr-0355
receive 1 reel RFFC5072TR7 cost 3840.00 per 1 reel to stores from TIDEWATER at 2026-04-21T09:15 ref LS-49904 key gr-0356
complete 10 BOARD lot B0421 at 2026-04-21T09:21 ref T-0427 key bl-0427
receive 1 reel MGA-81563-TR1G cost 1525.00 per 1 reel from TIDEWATER at 2026-04-21T09:24 ref LS-49905 key gr-0357
receive 3 tray MAX5864ETM+ cost 2362.50 per 1 tray to stores from KESTREL at 2026-04-21T09:33 ref LS-49908 key gr-0358
ship 6 RADIO to FIELDLINE at 2026-04-21T09:33 ref A-12955 key dn-0515
complete 10 PROGRAMMED-BOARD scrapped 1 lot P0421 at 2026-04-21T09:40 key pl-0354
receive 1 reel TPS62410DRCR cost 1765.00 per 1 reel from KESTREL at 2026-04-21T09:42 ref LS-49913 key gr-0359
receive 1 reel CX3225GB25000D0HEQZ1 cost 394.00 per 1 reel from TIDEWATER at 2026-04-21T09:51 ref LS-49917 by Mara key gr-0360
complete 9 RADIO serials R03918..R03926 at 2026-04-21T09:53 by Imke key rl-0411
scrap 17 GRM155R71C103KA01D at 2026-04-21T10:04 note "reel end" key sc-0047
move 6 RADIO from finished to shop at 2026-04-21T10:15 key mv-0112
move 180 CASE from stores to painter at 2026-04-21T10:30 key mv-0113

# A reel comes from overseas and costs 1,404.00 dollars, 0.9231 euros each: 1296.03.
receive 1 reel MGA-81563-TR1G total 1404.00 USD rate 0.9231 from TIDEWATER at 2026-04-21T10:40 key gr-0361

ship 4 RADIO to WEB-SHOP at 2026-04-21T10:47 ref A-12961 key dn-0516
sell 1 RADIO from shop to COUNTER at 2026-04-21T10:58 key cs-0053
operation 20 11 BOARD at 2026-04-21T11:15 key sl-0170
complete 11 BOARD lot B0421 at 2026-04-21T11:40 ref T-0428 key bl-0428
complete 10 RADIO serials R03927..R03936 at 2026-04-21T11:45 key rl-0412
complete 12 PROGRAMMED-BOARD lot P0421 at 2026-04-21T11:51 by Mara key pl-0355
ship 6 RADIO to MAKER-BOX at 2026-04-21T11:55 ref A-12969 key dn-0517
ship 3 RADIO to MAKER-BOX at 2026-04-21T13:14 ref A-12970 key dn-0518
complete 10 BOARD lot B0421 at 2026-04-21T13:33 ref T-0429 key bl-0429
complete 11 RADIO serials R03937..R03947 at 2026-04-21T13:35 key rl-0413
tick at 2026-04-21T14:00 key tk-0065
complete 13 PROGRAMMED-BOARD lot P0421 at 2026-04-21T14:04 key pl-0356
ship 5 RADIO to CAMPUS-LAB at 2026-04-21T14:29 ref A-12973 key dn-0519
issue 2 GRM1555C1H180JA01D reason test at 2026-04-21T14:58 by Jonas key is-0073
scrap 7 RMCF0402JT1K80 at 2026-04-21T15:01 note "reel end" key sc-0048
complete 10 RADIO serials R03948..R03957 at 2026-04-21T15:24 key rl-0414
ship 10 RADIO to HAMHAUS at 2026-04-21T15:40 ref A-12974 key dn-0520
complete 10 BOARD scrapped 1 lot B0421 at 2026-04-21T15:50 ref T-0430 by Ole note tombstones key bl-0430
complete 13 PROGRAMMED-BOARD lot P0421 at 2026-04-21T16:21 key pl-0357
ship 4 RADIO to MAKER-BOX at 2026-04-21T16:57 ref A-12981 key dn-0521
complete 9 RADIO serials R03958..R03966 at 2026-04-21T17:17 key rl-0415
operation 20 8 BOARD at 2026-04-21T18:03 key sl-0171
ship 4 RADIO to CAMPUS-LAB at 2026-04-21T18:11 ref A-12990 key dn-0522
complete 8 BOARD lot B0421 at 2026-04-21T18:28 ref T-0431 key bl-0431
complete 12 PROGRAMMED-BOARD lot P0421 at 2026-04-21T18:31 by Mara key pl-0358
complete 10 RADIO serials R03967..R03976 at 2026-04-21T19:08 key rl-0416
ship 20 RADIO to OVERSEAS at 2026-04-21T19:28 ref A-12995 key dn-0523
complete 10 BOARD lot B0421 at 2026-04-21T20:21 ref T-0432 by Tarek note "paste weighed" key bl-0432
  + 23 SOLDER-PASTE
ship 2 RADIO to WEB-SHOP at 2026-04-21T20:40 ref A-12999 key dn-0524
complete 10 PROGRAMMED-BOARD lot P0421 at 2026-04-21T20:48 key pl-0359
complete 8 RADIO scrapped 1 serials R03977..R03984 at 2026-04-21T21:07 key rl-0417
operation 20 9 BOARD at 2026-04-21T21:20 key sl-0172
count 1495 FSMRA3JH at 2026-04-21T21:27 key ct-0115
count 1536 PPPC112LFBN-RC at 2026-04-21T21:34 by Tarek key ct-0116
count 2239 DMP2305U-7 at 2026-04-21T21:36 by Ole key ct-0117
expense 598.00 account 3410 at 2026-04-21T21:50 note "wages of the day" key ex-0072
expense 314.50 account 3420 at 2026-04-21T21:50 note machines key ex-0073
tick at 2026-04-21T22:00 key tk-0066

# What must hold in the evening.
expect stock BOARD 95
expect stock PROGRAMMED-BOARD 32
expect stock RADIO 176
expect stock RADIO 7 in shop
expect stock BOARD/20 9
expect stock PAINTED-CASE 262
expect stock CASE 225 in painter
expect due RMCF0402JT39R0 9584
expect inbox below-min/MAX5864ETM+/line/SMT none
expect stock CASE 705 value 2079.75
expect stock CARTON 721 value 259.56
expect stock GRM155R61A104KA01D 43480
expect stock LP0603A1880ANTR 1887
expect stock SOLDER-PASTE 1397.4
expect balance payables -372166.43
