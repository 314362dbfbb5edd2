# Friday, 13 March 2026: working day 10 of 20. A lot of radios was reported twice; it is undone
# although its radios are sold.

move 1 tray MAX2837ETM+ from stores to line/SMT at 2026-03-13T06:10 key mv-0047
move 3 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-13T06:10 key mv-0048
complete 8 BOARD lot B0313 at 2026-03-13T06:20 ref T-0147 key bl-0147
complete 11 BOARD lot B0313 at 2026-03-13T06:37 ref T-0148 key bl-0148
receive 2 reel GRM1555C1H220JA01D cost 31.90 per 1 reel from NORDMARK at 2026-03-13T07:00 ref LS-48785 by Imke key gr-0121
receive 1 reel GRM1555C1H101JA01D cost 31.10 per 1 reel from NORDMARK at 2026-03-13T07:09 ref LS-48789 key gr-0122
receive 1 reel GRM155R71H332KA01D cost 9.95 per 1 reel from NORDMARK at 2026-03-13T07:18 ref LS-48790 key gr-0123
complete 10 PROGRAMMED-BOARD lot P0313 at 2026-03-13T07:26 by Jonas key pl-0128
receive 1 reel BLM21PG221SN1D cost 98.40 per 1 reel from NORDMARK at 2026-03-13T07:27 ref LS-48795 key gr-0124
operation 20 11 BOARD at 2026-03-13T07:31 key sl-0069
receive 9 bag PPPC082LFBN-RC cost 139.00 per 1 bag from ALTENBURG at 2026-03-13T07:36 ref LS-48801 key gr-0125
receive 1 reel RMCF0402JT470R cost 10.20 per 1 reel from NORDMARK at 2026-03-13T07:45 ref LS-48805 key gr-0126
receive 2 reel RMCF0402JT1K80 cost 6.50 per 1 reel from NORDMARK at 2026-03-13T07:54 ref LS-48810 key gr-0127
complete 11 BOARD lot B0313 at 2026-03-13T07:56 ref T-0149 key bl-0149
complete 9 RADIO serials R01358..R01366 at 2026-03-13T08:01 key rl-0141
receive 1 reel MCR01MRTF1202 cost 6.60 per 1 reel from NORDMARK at 2026-03-13T08:03 ref LS-48812 key gr-0128
receive 4 reel RFFC5072TR7 cost 3840.00 per 1 reel to stores from TIDEWATER at 2026-03-13T08:12 ref LS-48819 key gr-0129
receive 150 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-03-13T08:15 ref LS-48823 key gr-0130
receive 4 tray MAX5864ETM+ cost 2362.50 per 1 tray to stores from KESTREL at 2026-03-13T08:21 ref LS-48831 key gr-0131
complete 11 BOARD lot B0313 at 2026-03-13T08:29 ref T-0150 key bl-0150
receive 1 reel CX3225GB25000D0HEQZ1 cost 394.00 per 1 reel from TIDEWATER at 2026-03-13T08:30 ref LS-48840 key gr-0132
complete 10 PROGRAMMED-BOARD lot P0313 at 2026-03-13T08:34 key pl-0129
complete 9 RADIO serials R01367..R01375 at 2026-03-13T08:56 key rl-0142

# Cases get dearer. The new standard waits for its day.
standard CASE material 2.95 from 2026-03-16 at 2026-03-13T09:01 key su-0248

issue 5 73251-2121 reason damage at 2026-03-13T09:02 by Ole key is-0020
operation 20 11 BOARD at 2026-03-13T09:24 by Mara note "paste weighed" key sl-0070
  + 23.9 SOLDER-PASTE
ship 2 RADIO to WEB-SHOP at 2026-03-13T09:30 ref A-11292 key dn-0175
complete 11 PROGRAMMED-BOARD lot P0313 at 2026-03-13T09:38 key pl-0130
empty 1 reel RMCF0402JT39R0 at 2026-03-13T09:40 key em-0003
complete 11 BOARD lot B0313 at 2026-03-13T09:49 ref T-0151 key bl-0151
complete 9 RADIO serials R01376..R01384 at 2026-03-13T09:52 by Imke key rl-0143
scrap 40 GRM155R61A334KE15D at 2026-03-13T10:04 note "feeder jam" key sc-0015
ship 8 RADIO to CAMPUS-LAB at 2026-03-13T10:10 ref A-11295 key dn-0176
complete 10 BOARD lot B0313 at 2026-03-13T10:12 ref T-0152 key bl-0152
move 20 CASE from stores to painter at 2026-03-13T10:30 key mv-0049
complete 11 RADIO serials R01385..R01395 at 2026-03-13T10:45 key rl-0144
ship 2 RADIO to WEB-SHOP at 2026-03-13T10:45 ref A-11301 key dn-0177
complete 10 PROGRAMMED-BOARD lot P0313 at 2026-03-13T10:50 key pl-0131
sell 2 RADIO from shop to COUNTER at 2026-03-13T11:04 key cs-0016
complete 10 BOARD lot B0313 at 2026-03-13T11:12 ref T-0153 key bl-0153
ship 3 RADIO to WEB-SHOP at 2026-03-13T11:20 ref A-11307 key dn-0178
complete 8 RADIO serials R01396..R01403 at 2026-03-13T11:47 key rl-0145
issue 4 RMCF0402FT1K00 reason damage at 2026-03-13T11:56 by Tarek key is-0021
ship 10 RADIO to HAMHAUS at 2026-03-13T11:58 ref A-11315 key dn-0179
complete 9 PROGRAMMED-BOARD lot P0313 at 2026-03-13T11:59 key pl-0132
complete 10 BOARD lot B0313 at 2026-03-13T12:08 ref T-0154 key bl-0154
ship 4 RADIO to MAKER-BOX at 2026-03-13T12:36 ref A-11318 key dn-0180
complete 9 RADIO serials R01404..R01412 at 2026-03-13T12:39 key rl-0146
complete 9 PROGRAMMED-BOARD lot P0313 at 2026-03-13T12:58 key pl-0133
complete 8 BOARD scrapped 1 lot B0313 at 2026-03-13T13:04 ref T-0155 note "oven too cold" key bl-0155
ship 12 RADIO to RADIOWERK at 2026-03-13T13:16 ref A-11322 key dn-0181

# All but three of the radios leave for the distributor.
ship 93 RADIO to OVERSEAS at 2026-03-13T13:31 ref A-11330 key dn-0182

# Yesterday's lot stands on two sheets. Its radios are sold in the books: what stock does not
# cover, the last sales owe until the next lot comes.
undo rl-0125 at 2026-03-13T13:32 note "reported twice" key un-0002

expect owed RADIO 7
complete 9 RADIO serials R01413..R01421 at 2026-03-13T13:37 key rl-0147
ship 2 RADIO to OVERSEAS at 2026-03-13T13:50 ref A-11338 key dn-0183
complete 8 BOARD lot B0313 at 2026-03-13T13:56 ref T-0156 key bl-0156
tick at 2026-03-13T14:00 key tk-0019
complete 10 PROGRAMMED-BOARD scrapped 1 lot P0313 at 2026-03-13T14:11 key pl-0134
complete 9 RADIO serials R01422..R01430 at 2026-03-13T14:30 by Mara key rl-0148
complete 8 BOARD lot B0313 at 2026-03-13T14:49 ref T-0157 key bl-0157
ship 9 RADIO to RADIOWERK at 2026-03-13T15:03 ref A-11347 key dn-0184
issue 3 BLM21PG221SN1D reason damage at 2026-03-13T15:03 key is-0022
complete 9 PROGRAMMED-BOARD lot P0313 at 2026-03-13T15:15 key pl-0135
complete 8 RADIO serials R01431..R01438 at 2026-03-13T15:26 key rl-0149
ship 3 RADIO to WEB-SHOP at 2026-03-13T15:39 ref A-11349 key dn-0185
complete 10 BOARD lot B0313 at 2026-03-13T15:49 ref T-0158 note "dropped at the feeder" key bl-0158
  + 44 GRM1555C1H180JA01D
sell 1 RADIO from shop to COUNTER at 2026-03-13T16:04 key cs-0017
ship 5 RADIO to FIELDLINE at 2026-03-13T16:16 ref A-11351 key dn-0186
complete 13 PROGRAMMED-BOARD lot P0313 at 2026-03-13T16:17 key pl-0136
complete 11 RADIO serials R01439..R01449 at 2026-03-13T16:22 key rl-0150
complete 10 BOARD lot B0313 at 2026-03-13T16:46 ref T-0159 key bl-0159
ship 6 RADIO to HAMHAUS at 2026-03-13T16:53 ref A-11358 key dn-0187
complete 8 RADIO serials R01450..R01457 at 2026-03-13T17:18 key rl-0151
complete 10 PROGRAMMED-BOARD lot P0313 at 2026-03-13T17:27 key pl-0137
ship 4 RADIO to WEB-SHOP at 2026-03-13T17:34 ref A-11364 key dn-0188
operation 20 10 BOARD at 2026-03-13T17:35 by Mara key sl-0071
complete 10 BOARD lot B0313 at 2026-03-13T18:00 ref T-0160 by Imke key bl-0160
ship 9 RADIO to OVERSEAS at 2026-03-13T18:08 ref A-11373 key dn-0189
complete 10 RADIO serials R01458..R01467 at 2026-03-13T18:19 key rl-0152
operation 20 10 BOARD at 2026-03-13T18:30 key sl-0072
complete 11 PROGRAMMED-BOARD lot P0313 at 2026-03-13T18:34 key pl-0138
ship 6 RADIO to MAKER-BOX at 2026-03-13T18:47 ref A-11374 key dn-0190
complete 10 BOARD lot B0313 at 2026-03-13T18:55 ref T-0161 key bl-0161
complete 8 RADIO serials R01468..R01475 at 2026-03-13T19:08 key rl-0153
ship 12 RADIO to RADIOWERK at 2026-03-13T19:27 ref A-11379 key dn-0191
operation 20 9 BOARD scrapped 1 at 2026-03-13T19:33 note "dropped at the feeder" key sl-0073
  + 46 GRM1555C1H180JA01D
complete 11 PROGRAMMED-BOARD lot P0313 at 2026-03-13T19:36 by Imke key pl-0139
complete 9 BOARD lot B0313 at 2026-03-13T19:58 ref T-0162 key bl-0162
complete 9 RADIO serials R01476..R01484 at 2026-03-13T20:11 key rl-0154
complete 10 BOARD lot B0313 at 2026-03-13T20:23 ref T-0163 key bl-0163
ship 3 RADIO to WEB-SHOP at 2026-03-13T20:39 ref A-11386 key dn-0192
complete 13 PROGRAMMED-BOARD lot P0313 at 2026-03-13T20:44 key pl-0140
complete 11 RADIO serials R01485..R01495 at 2026-03-13T21:01 key rl-0155
operation 20 10 BOARD at 2026-03-13T21:20 by Mara key sl-0074
count 5898 GRM1555C1H181JA01D at 2026-03-13T21:26 key ct-0032
count 5634 73251-2121 at 2026-03-13T21:27 key ct-0033
count 4551 LTST-S220KGKT at 2026-03-13T21:30 key ct-0034
count 28243 GRM155R61A104KA01D at 2026-03-13T21:36 key ct-0035
expense 615.00 account 3410 at 2026-03-13T21:50 note "wages of the day" key ex-0020
expense 314.00 account 3420 at 2026-03-13T21:50 note machines key ex-0021
expense 397.75 account 3430 at 2026-03-13T21:50 note "energy of the week" key ex-0022
tick at 2026-03-13T22:00 key tk-0020

# What must hold in the evening.
expect stock BOARD 45
expect stock PROGRAMMED-BOARD 72
expect stock RADIO 19
expect stock RADIO 2 in shop
expect stock BOARD/20 10
expect stock PAINTED-CASE 211
expect stock CASE 301 in painter
expect due RMCF0402JT39R0 3528
expect stock CASE 301 value 842.80
expect stock CARTON 767 value 276.12
expect stock USB-CABLE 472
expect stock LXES1TBCC2-004 2436
expect stock SOLDER-PASTE 1299
expect owed RADIO 0
expect balance payables -186348.95
expect balance incurred 10194.50
expect balance applied -11525.20
expect balance expense:bulk 60.36
expect check clean
