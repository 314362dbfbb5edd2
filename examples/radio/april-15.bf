# Thursday, 23 April 2026: working day 15 of 20.

complete 10 BOARD lot B0423 at 2026-04-23T06:20 ref T-0441 key bl-0441
operation 20 10 BOARD at 2026-04-23T06:32 by Ole key sl-0175
rework 1 RADIO serials R03994 labour 4.20 at 2026-04-23T06:40 key rw-0036
  + 1 PAINTED-CASE
complete 10 BOARD lot B0423 at 2026-04-23T06:57 ref T-0442 key bl-0442
complete 11 PROGRAMMED-BOARD lot P0423 at 2026-04-23T07:33 by Jonas key pl-0367
complete 10 RADIO serials R04050..R04059 at 2026-04-23T07:57 key rl-0425
receive 67 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-04-23T08:15 ref LS-49922 key gr-0363
complete 10 BOARD lot B0423 at 2026-04-23T08:49 ref T-0443 key bl-0443
issue 19 GRM155R71H331KA01D reason training at 2026-04-23T08:58 key is-0076
move 1 tray MAX5864ETM+ from stores to line/SMT at 2026-04-23T09:01 key mv-0116
ship 10 RADIO to RADIOWERK at 2026-04-23T09:32 ref A-13070 key dn-0536
complete 9 PROGRAMMED-BOARD scrapped 1 lot P0423 at 2026-04-23T09:43 key pl-0368
scrap 36 RMCF0402JT1K80 at 2026-04-23T10:02 note "feeder jam" key sc-0051
complete 11 RADIO serials R04060..R04070 at 2026-04-23T10:12 key rl-0426
move 180 CASE from stores to painter at 2026-04-23T10:30 key mv-0117
ship 24 RADIO to OVERSEAS at 2026-04-23T10:50 ref A-13079 key dn-0537
sell 1 RADIO from shop to COUNTER at 2026-04-23T11:01 key cs-0056
operation 20 9 BOARD at 2026-04-23T11:10 key sl-0176
complete 9 BOARD lot B0423 at 2026-04-23T11:35 ref T-0444 by Jonas key bl-0444
complete 13 PROGRAMMED-BOARD lot P0423 at 2026-04-23T11:51 key pl-0369
issue 4 LMK105BJ225MV-F reason test at 2026-04-23T12:01 by Ole key is-0077
complete 8 RADIO serials R04071..R04078 at 2026-04-23T12:18 key rl-0427
ship 4 RADIO to MAKER-BOX at 2026-04-23T12:18 ref A-13081 key dn-0538
complete 9 BOARD lot B0423 at 2026-04-23T13:33 ref T-0445 note "paste weighed" key bl-0445
  + 24 SOLDER-PASTE
ship 12 RADIO to HAMHAUS at 2026-04-23T13:41 ref A-13085 key dn-0539
tick at 2026-04-23T14:00 key tk-0069
complete 9 PROGRAMMED-BOARD lot P0423 at 2026-04-23T14:07 by Mara key pl-0370
complete 9 RADIO scrapped 1 serials R04079..R04087 at 2026-04-23T14:30 note "wrapped twice" key rl-0428
  + 30 FOAM
issue 5 RMCF0402JT10K0 reason engineering at 2026-04-23T14:58 key is-0078
ship 10 RADIO to RADIOWERK at 2026-04-23T15:09 ref A-13091 key dn-0540
complete 7 BOARD scrapped 1 lot B0423 at 2026-04-23T15:48 ref T-0446 note "oven too cold" key bl-0446
sell 1 RADIO from shop to COUNTER at 2026-04-23T15:58 key cs-0057
complete 12 PROGRAMMED-BOARD lot P0423 at 2026-04-23T16:21 key pl-0371
ship 2 RADIO to WEB-SHOP at 2026-04-23T16:29 ref A-13096 key dn-0541
complete 8 RADIO serials R04088..R04095 at 2026-04-23T16:46 key rl-0429
ship 10 RADIO to HAMHAUS at 2026-04-23T17:50 ref A-13101 key dn-0542
complete 10 BOARD lot B0423 at 2026-04-23T18:04 ref T-0447 key bl-0447
complete 13 PROGRAMMED-BOARD lot P0423 at 2026-04-23T18:33 key pl-0372
complete 9 RADIO serials R04096..R04104 at 2026-04-23T18:53 key rl-0430
ship 5 RADIO to CAMPUS-LAB at 2026-04-23T19:13 ref A-13108 key dn-0543
operation 20 8 BOARD at 2026-04-23T20:26 key sl-0177
ship 5 RADIO to FIELDLINE at 2026-04-23T20:37 ref A-13109 key dn-0544
move 1 tray MAX2837ETM+ from stores to line/SMT at 2026-04-23T20:38 key mv-0118
complete 13 PROGRAMMED-BOARD lot P0423 at 2026-04-23T20:47 by Jonas key pl-0373
complete 8 BOARD lot B0423 at 2026-04-23T20:51 ref T-0448 key bl-0448
complete 11 RADIO serials R04105..R04115 at 2026-04-23T21:02 by Imke key rl-0431
operation 20 10 BOARD at 2026-04-23T21:20 key sl-0178
count 565 XC2C64A-7VQG100C at 2026-04-23T21:20 key ct-0122
count 9439 GRM155R71H331KA01D at 2026-04-23T21:28 key ct-0123
count 14301 RMCF0402JT10K0 at 2026-04-23T21:31 key ct-0124
count 3146 LTST-S220KGKT at 2026-04-23T21:36 key ct-0125
expense 647.00 account 3410 at 2026-04-23T21:50 note "wages of the day" key ex-0076
expense 317.50 account 3420 at 2026-04-23T21:50 note machines key ex-0077
expense 409.75 account 3430 at 2026-04-23T21:50 note "energy of the week" key ex-0078
tick at 2026-04-23T22:00 key tk-0070

# What must hold in the evening.
expect stock BOARD 86
expect stock PROGRAMMED-BOARD 57
expect stock RADIO 109
expect stock RADIO 3 in shop
expect stock BOARD/20 10
expect stock PAINTED-CASE 273
expect stock CASE 440 in painter
expect due RMCF0402JT39R0 2972
expect inbox below-min/LPC4320FBD144,551/line/SMT none
expect stock CASE 560 value 1652.00
expect stock CARTON 588 value 211.68
expect stock LTST-S220KRKT 2817
expect stock TAPE 0
expect stock SOLDER-PASTE 1051.9
expect balance payables -374606.93
expect balance incurred 15503.75
expect balance applied -8996.45
expect balance expense:bulk 134.61
expect check clean
