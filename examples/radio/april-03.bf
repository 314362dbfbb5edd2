# Tuesday, 7 April 2026: working day 3 of 20.

complete 8 BOARD lot B0407 at 2026-04-07T06:20 ref T-0339 by Tarek key bl-0339
operation 20 8 BOARD at 2026-04-07T06:39 key sl-0132
complete 8 BOARD lot B0407 at 2026-04-07T07:04 ref T-0340 key bl-0340
complete 12 PROGRAMMED-BOARD lot P0407 at 2026-04-07T07:34 key pl-0285
complete 9 RADIO serials R03163..R03171 at 2026-04-07T07:59 key rl-0332
receive 86 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-04-07T08:15 ref LS-49479 key gr-0274
complete 8 BOARD lot B0407 at 2026-04-07T08:35 ref T-0341 key bl-0341
issue 8 RMCF0402JT470R reason engineering at 2026-04-07T09:00 by Imke key is-0051
ship 3 RADIO to MAKER-BOX at 2026-04-07T09:30 ref A-12478 key dn-0414
empty 1 reel RMCF0402JT39R0 at 2026-04-07T09:40 key em-0007
complete 11 PROGRAMMED-BOARD lot P0407 at 2026-04-07T09:46 by Jonas key pl-0286
complete 9 RADIO serials R03172..R03180 at 2026-04-07T09:53 by Tarek key rl-0333
scrap 58 GRM1555C1H180JA01D at 2026-04-07T10:02 note "feeder jam" key sc-0033
move 180 CASE from stores to painter at 2026-04-07T10:30 key mv-0091
operation 20 10 BOARD at 2026-04-07T10:35 key sl-0133
move 3 tray LPC4320FBD144,551 from stores to line/SMT at 2026-04-07T10:47 key mv-0092
ship 6 RADIO to MAKER-BOX at 2026-04-07T10:53 ref A-12480 key dn-0415
complete 10 BOARD lot B0407 at 2026-04-07T11:00 ref T-0342 key bl-0342
sell 1 RADIO from shop to COUNTER at 2026-04-07T11:03 key cs-0037
complete 8 RADIO serials R03181..R03188 at 2026-04-07T11:40 by Imke key rl-0334
complete 12 PROGRAMMED-BOARD lot P0407 at 2026-04-07T11:51 key pl-0287
ship 4 RADIO to WEB-SHOP at 2026-04-07T12:20 ref A-12483 key dn-0416
complete 10 BOARD lot B0407 at 2026-04-07T12:26 ref T-0343 key bl-0343
move 1 tray MAX2837ETM+ from stores to line/SMT at 2026-04-07T12:38 key mv-0093
complete 10 RADIO serials R03189..R03198 at 2026-04-07T13:40 key rl-0335
ship 10 RADIO to HAMHAUS at 2026-04-07T13:42 ref A-12490 key dn-0417
tick at 2026-04-07T14:00 key tk-0045
complete 12 PROGRAMMED-BOARD lot P0407 at 2026-04-07T14:06 key pl-0288
complete 11 BOARD lot B0407 at 2026-04-07T14:27 ref T-0344 note "paste weighed" key bl-0344
  + 24.7 SOLDER-PASTE
scrap 58 GRM1555C1H220JA01D at 2026-04-07T14:56 note "feeder jam" key sc-0034
ship 2 RADIO to WEB-SHOP at 2026-04-07T15:03 ref A-12497 key dn-0418
complete 10 RADIO serials R03199..R03208 at 2026-04-07T15:32 key rl-0336
sell 1 RADIO from shop to COUNTER at 2026-04-07T16:01 key cs-0038
complete 11 PROGRAMMED-BOARD lot P0407 at 2026-04-07T16:21 key pl-0289
operation 20 9 BOARD at 2026-04-07T16:25 by Imke key sl-0134
ship 10 RADIO to HAMHAUS at 2026-04-07T16:29 ref A-12500 key dn-0419
complete 9 BOARD lot B0407 at 2026-04-07T16:50 ref T-0345 key bl-0345
complete 11 RADIO serials R03209..R03219 at 2026-04-07T17:19 key rl-0337
ship 3 RADIO to MAKER-BOX at 2026-04-07T17:56 ref A-12506 key dn-0420
complete 11 BOARD lot B0407 at 2026-04-07T18:26 ref T-0346 note "paste weighed" key bl-0346
  + 24.8 SOLDER-PASTE
complete 10 PROGRAMMED-BOARD lot P0407 at 2026-04-07T18:33 key pl-0290
move 1 tray MAX5864ETM+ from stores to line/SMT at 2026-04-07T18:38 key mv-0094
complete 8 RADIO serials R03220..R03227 at 2026-04-07T19:10 note "wrapped twice" key rl-0338
  + 24 FOAM
ship 10 RADIO to FIELDLINE at 2026-04-07T19:14 ref A-12513 key dn-0421
operation 20 11 BOARD at 2026-04-07T20:23 key sl-0135
ship 2 RADIO to WEB-SHOP at 2026-04-07T20:37 ref A-12522 key dn-0422
complete 11 PROGRAMMED-BOARD lot P0407 at 2026-04-07T20:44 key pl-0291
complete 11 BOARD lot B0407 at 2026-04-07T20:48 ref T-0347 key bl-0347
complete 10 RADIO serials R03228..R03237 at 2026-04-07T21:03 note "wrapped twice" key rl-0339
  + 30 FOAM
operation 20 8 BOARD at 2026-04-07T21:20 key sl-0136
count 1689 LXES1TBCC2-004 at 2026-04-07T21:22 by Ole key ct-0080
count 13239 RMCF0402FT1K00 at 2026-04-07T21:28 key ct-0081
count 8068 GRM1555C1H470JA01D at 2026-04-07T21:31 key ct-0082
count 1694 AB26TRQ-32.768KHZ-T at 2026-04-07T21:40 key ct-0083
expense 635.00 account 3410 at 2026-04-07T21:50 note "wages of the day" key ex-0050
expense 315.00 account 3420 at 2026-04-07T21:50 note machines key ex-0051
tick at 2026-04-07T22:00 key tk-0046

# What must hold in the evening.
expect stock BOARD 72
expect stock PROGRAMMED-BOARD 7
expect stock RADIO 147
expect stock RADIO 3 in shop
expect stock BOARD/20 8
expect stock PAINTED-CASE 264
expect stock CASE 515 in painter
expect due RMCF0402JT39R0 1742
expect inbox below-min/LPC4320FBD144,551/line/SMT none
expect stock CASE 615 value 1814.25
expect stock CARTON 671 value 241.56
expect stock LMK105BJ105KV-F 20678
expect stock SCREW 3682
expect stock SOLDER-PASTE 1700.5
expect balance payables -304230.60
