# Monday, 20 April 2026: working day 12 of 20.

complete 8 BOARD lot B0420 at 2026-04-20T06:20 ref T-0417 key bl-0417
complete 8 BOARD lot B0420 at 2026-04-20T06:31 ref T-0418 by Mara key bl-0418
rework 1 RADIO serials R03815 labour 4.20 at 2026-04-20T06:40 key rw-0035
  + 1 MGA-81563-TR1G
move 3 tray LPC4320FBD144,551 from stores to line/SMT at 2026-04-20T06:43 key mv-0108
receive 1 reel GRM155R71C103KA01D cost 24.90 per 1 reel from NORDMARK at 2026-04-20T07:00 ref LS-49717 key gr-0317
receive 1 reel GRM155R71H331KA01D cost 14.20 per 1 reel from NORDMARK at 2026-04-20T07:09 ref LS-49719 key gr-0318
receive 1 reel GRM1555C1H470JA01D cost 14.30 per 1 reel from NORDMARK at 2026-04-20T07:18 ref LS-49721 key gr-0319
receive 1 reel LMK105BJ225MV-F cost 70.80 per 1 reel from NORDMARK at 2026-04-20T07:27 ref LS-49728 by Mara key gr-0320
complete 12 PROGRAMMED-BOARD lot P0420 at 2026-04-20T07:28 key pl-0347
receive 1 reel GRM21BR61A106KE19L cost 91.50 per 1 reel from NORDMARK at 2026-04-20T07:36 ref LS-49736 key gr-0321
receive 1 reel LXES15AAA1-100 cost 162.00 per 1 reel from KESTREL at 2026-04-20T07:45 ref LS-49739 by Ole key gr-0322
receive 1 reel LTST-S220KSKT cost 122.00 per 1 reel from KESTREL at 2026-04-20T07:54 ref LS-49744 key gr-0323
receive 1 reel BRL1608T100M cost 193.00 per 1 reel from NORDMARK at 2026-04-20T08:03 ref LS-49746 key gr-0324
complete 9 RADIO serials R03846..R03854 at 2026-04-20T08:03 key rl-0403
receive 9 tray 73251-2121 cost 477.50 per 1 tray from ALTENBURG at 2026-04-20T08:12 ref LS-49749 key gr-0325
receive 7 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-04-20T08:15 ref LS-49758 key gr-0326
receive 3 bag PPPC132LFBN-RC cost 209.00 per 1 bag from ALTENBURG at 2026-04-20T08:21 ref LS-49767 by Ole key gr-0327
receive 1 reel AO3407A cost 88.90 per 1 reel from KESTREL at 2026-04-20T08:30 ref LS-49769 key gr-0328
receive 1 reel RMCF0402FT51K0 cost 6.05 per 1 reel from NORDMARK at 2026-04-20T08:39 ref LS-49772 key gr-0329
receive 1 reel RMCF0402FT4K70 cost 7.35 per 1 reel from NORDMARK at 2026-04-20T08:48 ref LS-49779 key gr-0330
receive 1 reel RMCF0402ZT0R00 cost 9.10 per 1 reel from NORDMARK at 2026-04-20T08:57 ref LS-49785 by Ole key gr-0331
operation 20 10 BOARD at 2026-04-20T08:57 key sl-0165
issue 2 RMCF0402FT162K reason test at 2026-04-20T09:02 key is-0069
receive 1 reel RMCF0402FT715K cost 6.20 per 1 reel from NORDMARK at 2026-04-20T09:06 ref LS-49793 by Ole key gr-0332
receive 1 reel B0310J50100AHF cost 768.00 per 1 reel from TIDEWATER at 2026-04-20T09:15 ref LS-49798 key gr-0333
complete 10 BOARD lot B0420 at 2026-04-20T09:22 ref T-0419 key bl-0419
receive 1 reel LP0603A1880ANTR cost 191.00 per 1 reel from TIDEWATER at 2026-04-20T09:24 ref LS-49803 by Imke key gr-0334
ship 12 RADIO to HAMHAUS at 2026-04-20T09:31 ref A-12910 key dn-0504
receive 1 reel SKY13317-373LF cost 1944.00 per 1 reel from TIDEWATER at 2026-04-20T09:33 ref LS-49811 key gr-0335
receive 3 tray MAX2837ETM+ cost 1605.00 per 1 tray to stores from KESTREL at 2026-04-20T09:42 ref LS-49818 key gr-0336
receive 7 tube W25Q80BVSSIG cost 40.20 per 1 tube from KESTREL at 2026-04-20T09:51 ref LS-49821 key gr-0337
scrap 41 RMCF0402JT470R at 2026-04-20T09:59 note "feeder jam" key sc-0045
receive 8 tray XC2C64A-7VQG100C cost 475.20 per 1 tray from KESTREL at 2026-04-20T10:00 ref LS-49828 key gr-0338
receive 1 reel AB26TRQ-32.768KHZ-T cost 269.50 per 1 reel from TIDEWATER at 2026-04-20T10:09 ref LS-49829 key gr-0339
complete 13 PROGRAMMED-BOARD lot P0420 at 2026-04-20T10:12 key pl-0348
complete 10 RADIO serials R03855..R03864 at 2026-04-20T10:12 key rl-0404
move 180 CASE from stores to painter at 2026-04-20T10:30 key mv-0109
ship 4 RADIO to WEB-SHOP at 2026-04-20T10:35 ref A-12911 key dn-0505
sell 2 RADIO from shop to COUNTER at 2026-04-20T10:56 key cs-0051
complete 7 BOARD scrapped 1 lot B0420 at 2026-04-20T11:08 ref T-0420 note bridges key bl-0420
ship 15 RADIO to OVERSEAS at 2026-04-20T11:48 ref A-12912 key dn-0506
issue 2 NRG4026T4R7M reason test at 2026-04-20T12:00 key is-0070
complete 10 RADIO serials R03865..R03874 at 2026-04-20T12:18 key rl-0405
ship 6 RADIO to FIELDLINE at 2026-04-20T12:49 ref A-12918 key dn-0507
complete 11 PROGRAMMED-BOARD lot P0420 at 2026-04-20T12:51 key pl-0349
complete 11 BOARD lot B0420 at 2026-04-20T13:33 ref T-0421 key bl-0421
ship 5 RADIO to FIELDLINE at 2026-04-20T13:58 ref A-12921 key dn-0508
tick at 2026-04-20T14:00 key tk-0063
complete 7 RADIO scrapped 1 serials R03875..R03881 at 2026-04-20T14:35 note "wrapped twice" key rl-0406
  + 24 FOAM
scrap 17 GRM1555C1H220JA01D at 2026-04-20T14:59 note "reel end" key sc-0046
issue 3 GRM1555C1H220JA01D reason damage at 2026-04-20T15:01 key is-0071
ship 15 RADIO to OVERSEAS at 2026-04-20T15:06 ref A-12922 key dn-0509
complete 10 PROGRAMMED-BOARD lot P0420 at 2026-04-20T15:25 key pl-0350
complete 9 BOARD lot B0420 at 2026-04-20T15:46 ref T-0422 key bl-0422
move 1 tray MAX2837ETM+ from stores to line/SMT at 2026-04-20T15:58 key mv-0110
sell 2 RADIO from shop to COUNTER at 2026-04-20T16:02 key cs-0052
ship 2 RADIO to WEB-SHOP at 2026-04-20T16:13 ref A-12925 key dn-0510
complete 8 RADIO serials R03882..R03889 at 2026-04-20T16:43 note "wrapped twice" key rl-0407
  + 24 FOAM
ship 10 RADIO to HAMHAUS at 2026-04-20T17:16 ref A-12926 key dn-0511
operation 20 8 BOARD at 2026-04-20T18:02 note "paste weighed" key sl-0166
  + 20.8 SOLDER-PASTE
complete 13 PROGRAMMED-BOARD lot P0420 at 2026-04-20T18:02 key pl-0351
complete 8 BOARD lot B0420 at 2026-04-20T18:27 ref T-0423 by Mara key bl-0423
ship 6 RADIO to MAKER-BOX at 2026-04-20T18:30 ref A-12934 key dn-0512
complete 8 RADIO serials R03890..R03897 at 2026-04-20T18:56 key rl-0408
ship 2 RADIO to WEB-SHOP at 2026-04-20T19:32 ref A-12938 key dn-0513
complete 9 BOARD lot B0420 at 2026-04-20T20:26 ref T-0424 by Mara key bl-0424
ship 3 RADIO to WEB-SHOP at 2026-04-20T20:38 ref A-12947 key dn-0514
complete 11 PROGRAMMED-BOARD lot P0420 at 2026-04-20T20:47 key pl-0352
complete 9 RADIO serials R03898..R03906 at 2026-04-20T21:02 key rl-0409
operation 20 9 BOARD at 2026-04-20T21:20 key sl-0167
count 9933 GRM155R71H331KA01D at 2026-04-20T21:28 key ct-0112
move 186 MAX5864ETM+ from stores to line/SMT at 2026-04-20T21:32 key mv-0111
count 2318 DMP2305U-7 at 2026-04-20T21:36 key ct-0113
count 9858 GRM1555C1H470JA01D at 2026-04-20T21:42 key ct-0114
expense 601.00 account 3410 at 2026-04-20T21:50 note "wages of the day" key ex-0070
expense 315.50 account 3420 at 2026-04-20T21:50 note machines key ex-0071
tick at 2026-04-20T22:00 key tk-0064

# What must hold in the evening.
expect stock BOARD 98
expect stock PROGRAMMED-BOARD 30
expect stock RADIO 163
expect stock RADIO 2 in shop
expect stock BOARD/20 9
expect stock PAINTED-CASE 206
expect stock CASE 180 in painter
expect due RMCF0402JT39R0 7824
expect inbox below-min/MAX2837ETM+/line/SMT none
expect stock CASE 840 value 2478.00
expect stock CARTON 800 value 288.00
expect stock CARTON 800
expect stock RMCF0402FT1K00 18856
expect stock SOLDER-PASTE 1575.2
expect balance payables -353679.35
