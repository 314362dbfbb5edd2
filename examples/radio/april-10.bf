# Thursday, 16 April 2026: working day 10 of 20.

complete 8 BOARD lot B0416 at 2026-04-16T06:20 ref T-0399 key bl-0399
complete 11 BOARD lot B0416 at 2026-04-16T06:31 ref T-0400 key bl-0400
rework 0 RADIO scrapped 1 serials R03678 labour 4.20 at 2026-04-16T06:40 key rw-0032
  + 1 MGA-81563-TR1G
move 3 tray LPC4320FBD144,551 from stores to line/SMT at 2026-04-16T06:43 key mv-0105
complete 12 PROGRAMMED-BOARD lot P0416 at 2026-04-16T07:30 key pl-0333
complete 10 RADIO serials R03689..R03698 at 2026-04-16T07:57 key rl-0387
hold 1 RADIO serials R03698 in finished at 2026-04-16T07:57 note scratched key ho-0031
receive 75 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-04-16T08:15 ref LS-49523 key gr-0282
complete 11 BOARD lot B0416 at 2026-04-16T08:35 ref T-0401 key bl-0401
issue 1 LP0603A1880ANTR reason damage at 2026-04-16T09:02 key is-0063
ship 5 RADIO to CAMPUS-LAB at 2026-04-16T09:32 ref A-12816 key dn-0483
complete 13 PROGRAMMED-BOARD lot P0416 at 2026-04-16T09:41 key pl-0334
complete 10 RADIO serials R03699..R03708 at 2026-04-16T09:50 key rl-0388
scrap 60 GRM1555C1H180JA01D at 2026-04-16T10:04 note "feeder jam" key sc-0043
move 6 RADIO from finished to shop at 2026-04-16T10:15 key mv-0106
operation 20 11 BOARD at 2026-04-16T10:34 key sl-0157
ship 2 RADIO to WEB-SHOP at 2026-04-16T10:42 ref A-12819 key dn-0484
complete 11 BOARD lot B0416 at 2026-04-16T10:59 ref T-0402 key bl-0402
sell 1 RADIO from shop to COUNTER at 2026-04-16T11:03 key cs-0048
complete 8 RADIO serials R03709..R03716 at 2026-04-16T11:47 key rl-0389
complete 13 PROGRAMMED-BOARD lot P0416 at 2026-04-16T11:52 key pl-0335
ship 8 RADIO to CAMPUS-LAB at 2026-04-16T12:01 ref A-12821 key dn-0485
issue 5 GRM1555C1H180JA01D reason damage at 2026-04-16T12:04 key is-0064
complete 10 BOARD lot B0416 at 2026-04-16T12:26 ref T-0403 by Tarek key bl-0403
move 1 reel RFFC5072TR7 from stores to line/SMT at 2026-04-16T12:38 key mv-0107
ship 15 RADIO to OVERSEAS at 2026-04-16T13:09 ref A-12824 key dn-0486
complete 11 RADIO serials R03717..R03727 at 2026-04-16T13:38 key rl-0390
tick at 2026-04-16T14:00 key tk-0059
complete 12 PROGRAMMED-BOARD lot P0416 at 2026-04-16T14:05 key pl-0336
ship 4 RADIO to WEB-SHOP at 2026-04-16T14:23 ref A-12825 key dn-0487
operation 20 10 BOARD at 2026-04-16T14:25 key sl-0158
complete 10 BOARD lot B0416 at 2026-04-16T14:50 ref T-0404 key bl-0404
issue 8 GRM155R61A104KA01D reason engineering at 2026-04-16T14:57 key is-0065
complete 8 RADIO serials R03728..R03735 at 2026-04-16T15:31 key rl-0391
ship 10 RADIO to FIELDLINE at 2026-04-16T15:38 ref A-12827 key dn-0488
sell 1 RADIO from shop to COUNTER at 2026-04-16T15:57 key cs-0049
complete 12 PROGRAMMED-BOARD lot P0416 at 2026-04-16T16:20 key pl-0337
complete 9 BOARD lot B0416 at 2026-04-16T16:30 ref T-0405 key bl-0405
ship 3 RADIO to WEB-SHOP at 2026-04-16T16:55 ref A-12832 key dn-0489
complete 11 RADIO serials R03736..R03746 at 2026-04-16T17:23 key rl-0392
hold 1 RADIO serials R03746 in finished at 2026-04-16T17:23 note scratched key ho-0032
ship 3 RADIO to MAKER-BOX at 2026-04-16T18:12 ref A-12836 key dn-0490
complete 10 BOARD lot B0416 at 2026-04-16T18:22 ref T-0406 by Tarek key bl-0406
complete 11 PROGRAMMED-BOARD lot P0416 at 2026-04-16T18:36 key pl-0338
complete 8 RADIO serials R03747..R03754 at 2026-04-16T19:15 key rl-0393
ship 15 RADIO to OVERSEAS at 2026-04-16T19:21 ref A-12841 key dn-0491
complete 9 BOARD scrapped 2 lot B0416 at 2026-04-16T20:28 ref T-0407 note bridges key bl-0407
ship 4 RADIO to WEB-SHOP at 2026-04-16T20:40 ref A-12847 key dn-0492
complete 9 PROGRAMMED-BOARD lot P0416 at 2026-04-16T20:42 key pl-0339
complete 11 RADIO serials R03755..R03765 at 2026-04-16T21:04 key rl-0394
operation 20 9 BOARD at 2026-04-16T21:20 key sl-0159
count 10822 RMCF0402JT470R at 2026-04-16T21:26 key ct-0105
count 967 7V-12.000MAAE-T at 2026-04-16T21:29 key ct-0106
count 9828 RMCF0402FT1K00 at 2026-04-16T21:38 key ct-0107
count 6337 GRM1555C1H470JA01D at 2026-04-16T21:44 key ct-0108
expense 675.00 account 3410 at 2026-04-16T21:50 note "wages of the day" key ex-0065
expense 309.50 account 3420 at 2026-04-16T21:50 note machines key ex-0066
expense 420.00 account 3430 at 2026-04-16T21:50 note "energy of the week" key ex-0067
tick at 2026-04-16T22:00 key tk-0060

# What must hold in the evening.
expect stock BOARD 81
expect stock PROGRAMMED-BOARD 28
expect stock RADIO 192
expect stock RADIO 7 in shop
expect stock BOARD/20 9
expect stock PAINTED-CASE 263
expect stock CASE 87 in painter
expect due RMCF0402JT39R0 4260
expect inbox below-min/RFFC5072TR7/line/SMT none
expect stock CASE 87 value 256.65
expect stock CARTON 142 value 51.12
expect stock W25Q80BVSSIG 270
expect stock LMK105BJ225MV-F 15358
expect stock SOLDER-PASTE 437.2
expect balance payables -312212.00
expect balance incurred 10379.00
expect balance applied -6080.05
expect balance expense:bulk 112.11
expect check clean
