# Friday, 10 April 2026: working day 6 of 20.

complete 10 BOARD lot B0410 at 2026-04-10T06:20 ref T-0366 key bl-0366
complete 11 BOARD lot B0410 at 2026-04-10T06:35 ref T-0367 key bl-0367
rework 1 RADIO serials R03325 labour 4.20 at 2026-04-10T06:40 key rw-0030
  + 1 MGA-81563-TR1G
rework 1 RADIO serials R03376 labour 4.20 at 2026-04-10T06:40 by Mara key rw-0031
  + 1 CX3225GB25000D0HEQZ1
complete 12 PROGRAMMED-BOARD lot P0410 at 2026-04-10T07:27 key pl-0306
complete 8 RADIO serials R03388..R03395 at 2026-04-10T07:58 key rl-0356
receive 78 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-04-10T08:15 ref LS-49501 key gr-0278
operation 20 7 BOARD scrapped 1 at 2026-04-10T08:51 note tombstones key sl-0144
issue 26 SKY13317-373LF reason training at 2026-04-10T08:58 key is-0056
complete 7 BOARD lot B0410 at 2026-04-10T09:16 ref T-0368 key bl-0368
ship 3 RADIO to WEB-SHOP at 2026-04-10T09:30 ref A-12631 key dn-0442
complete 13 PROGRAMMED-BOARD lot P0410 at 2026-04-10T09:40 by Ole key pl-0307
complete 9 RADIO serials R03396..R03404 at 2026-04-10T09:52 key rl-0357
scrap 16 RMCF0402JT10K0 at 2026-04-10T10:04 note "reel end" key sc-0038
move 6 RADIO from finished to shop at 2026-04-10T10:15 key mv-0099
ship 6 RADIO to HAMHAUS at 2026-04-10T10:40 ref A-12637 key dn-0443
sell 1 RADIO from shop to COUNTER at 2026-04-10T11:03 key cs-0042
complete 11 BOARD lot B0410 at 2026-04-10T11:11 ref T-0369 key bl-0369
complete 10 RADIO serials R03405..R03414 at 2026-04-10T11:46 key rl-0358
ship 6 RADIO to MAKER-BOX at 2026-04-10T11:48 ref A-12646 key dn-0444
complete 9 PROGRAMMED-BOARD lot P0410 at 2026-04-10T11:57 key pl-0308
issue 5 GRM1555C1H470JA01D reason damage at 2026-04-10T11:57 key is-0057
ship 5 RADIO to FIELDLINE at 2026-04-10T12:50 ref A-12648 key dn-0445
operation 20 10 BOARD at 2026-04-10T13:32 key sl-0145
complete 11 RADIO serials R03415..R03425 at 2026-04-10T13:36 key rl-0359
move 1 tray MAX2837ETM+ from stores to line/SMT at 2026-04-10T13:44 key mv-0100
complete 10 BOARD lot B0410 at 2026-04-10T13:57 ref T-0370 key bl-0370
tick at 2026-04-10T14:00 key tk-0051
ship 12 RADIO to RADIOWERK at 2026-04-10T14:02 ref A-12649 key dn-0446
complete 13 PROGRAMMED-BOARD lot P0410 at 2026-04-10T14:11 key pl-0309
scrap 17 BRL1608T100M at 2026-04-10T14:58 note "reel end" key sc-0039
issue 1 SI5351C-B-GM reason damage at 2026-04-10T15:04 key is-0058
ship 16 RADIO to RADIOWERK at 2026-04-10T15:09 ref A-12654 key dn-0447
complete 10 RADIO serials R03426..R03435 at 2026-04-10T15:29 key rl-0360
complete 8 BOARD lot B0410 at 2026-04-10T15:51 ref T-0371 key bl-0371
sell 1 RADIO from shop to COUNTER at 2026-04-10T16:03 key cs-0043
ship 4 RADIO to WEB-SHOP at 2026-04-10T16:13 ref A-12663 key dn-0448
complete 12 PROGRAMMED-BOARD lot P0410 at 2026-04-10T16:24 by Mara key pl-0310
ship 3 RADIO to WEB-SHOP at 2026-04-10T17:15 ref A-12667 key dn-0449
complete 11 RADIO serials R03436..R03446 at 2026-04-10T17:18 key rl-0361
complete 9 BOARD lot B0410 at 2026-04-10T18:06 ref T-0372 note "paste weighed" key bl-0372
  + 23.4 SOLDER-PASTE
ship 6 RADIO to FIELDLINE at 2026-04-10T18:27 ref A-12676 key dn-0450
complete 12 PROGRAMMED-BOARD lot P0410 at 2026-04-10T18:33 key pl-0311
complete 9 RADIO serials R03447..R03455 at 2026-04-10T19:13 key rl-0362
ship 4 RADIO to WEB-SHOP at 2026-04-10T19:36 ref A-12678 key dn-0451
complete 8 BOARD lot B0410 at 2026-04-10T20:23 ref T-0373 note "paste weighed" key bl-0373
  + 17.8 SOLDER-PASTE
move 1 tray MAX5864ETM+ from stores to line/SMT at 2026-04-10T20:35 key mv-0101
ship 12 RADIO to RADIOWERK at 2026-04-10T20:38 ref A-12681 key dn-0452
complete 12 PROGRAMMED-BOARD lot P0410 at 2026-04-10T20:48 key pl-0312
complete 10 RADIO serials R03456..R03465 at 2026-04-10T21:08 key rl-0363
operation 20 10 BOARD at 2026-04-10T21:20 by Imke key sl-0146
count 6909 GRM155R71H331KA01D at 2026-04-10T21:24 key ct-0091
count 3470 GRM155R71H332KA01D at 2026-04-10T21:30 key ct-0092
count 19720 LMK105BJ105KV-F at 2026-04-10T21:33 key ct-0093
count 1295 7V-12.000MAAE-T at 2026-04-10T21:37 key ct-0094
expense 671.00 account 3410 at 2026-04-10T21:50 note "wages of the day" key ex-0057
expense 307.00 account 3420 at 2026-04-10T21:50 note machines key ex-0058
tick at 2026-04-10T22:00 key tk-0052

# What must hold in the evening.
expect stock BOARD 58
expect stock PROGRAMMED-BOARD 29
expect stock RADIO 193
expect stock RADIO 7 in shop
expect stock BOARD/20 10
expect stock PAINTED-CASE 260
expect stock CASE 391 in painter
expect due RMCF0402JT39R0 7022
expect inbox below-min/RFFC5072TR7/line/SMT none
expect stock CASE 391 value 1153.45
expect stock CARTON 443 value 159.48
expect stock DMP2305U-7 1809
expect stock RMCF0402FT51K0 3448
expect stock SOLDER-PASTE 1161.1
expect balance payables -307821.90
