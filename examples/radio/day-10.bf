# Friday, 13 March 2026: working day 10 of 20. A lot of radios was reported twice; it is undone
# although its radios are sold.

complete 8 BOARD lot B0313 at 2026-03-13T06:20 ref T-0148 by Jonas key bl-0148
complete 10 BOARD lot B0313 at 2026-03-13T06:33 ref T-0149 key bl-0149
rework 1 RADIO serials R01229 labour 4.20 at 2026-03-13T06:40 key rw-0010
  + 1 LTST-S220KGKT
rework 1 RADIO serials R01269 labour 4.20 at 2026-03-13T06:40 key rw-0011
  + 1 PAINTED-CASE
receive 2 reel GRM1555C1H220JA01D cost 31.90 per 1 reel from NORDMARK at 2026-03-13T07:00 ref LS-48741 key gr-0121
receive 1 reel GRM1555C1H101JA01D cost 31.10 per 1 reel from NORDMARK at 2026-03-13T07:09 ref LS-48745 key gr-0122
receive 1 reel GRM155R71H332KA01D cost 9.95 per 1 reel from NORDMARK at 2026-03-13T07:18 ref LS-48750 key gr-0123
receive 1 reel BLM21PG221SN1D cost 98.40 per 1 reel from NORDMARK at 2026-03-13T07:27 ref LS-48752 key gr-0124
complete 12 PROGRAMMED-BOARD lot P0313 at 2026-03-13T07:30 key pl-0130
operation 20 6 BOARD scrapped 2 at 2026-03-13T07:34 note "oven too cold" key sl-0059
receive 9 bag PPPC082LFBN-RC cost 139.00 per 1 bag from ALTENBURG at 2026-03-13T07:36 ref LS-48755 key gr-0125
receive 1 reel RMCF0402JT470R cost 10.20 per 1 reel from NORDMARK at 2026-03-13T07:45 ref LS-48760 key gr-0126
receive 2 reel RMCF0402JT1K80 cost 6.50 per 1 reel from NORDMARK at 2026-03-13T07:54 ref LS-48764 key gr-0127
complete 6 BOARD lot B0313 at 2026-03-13T07:59 ref T-0150 key bl-0150
receive 1 reel MCR01MRTF1202 cost 6.60 per 1 reel from NORDMARK at 2026-03-13T08:03 ref LS-48771 key gr-0128
complete 10 RADIO serials R01373..R01382 at 2026-03-13T08:03 key rl-0143
receive 4 reel RFFC5072TR7 cost 3840.00 per 1 reel to stores from TIDEWATER at 2026-03-13T08:12 ref LS-48772 key gr-0129
receive 167 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-03-13T08:15 ref LS-48778 key gr-0130
receive 4 tray MAX5864ETM+ cost 2362.50 per 1 tray to stores from KESTREL at 2026-03-13T08:21 ref LS-48782 key gr-0131
complete 9 PROGRAMMED-BOARD lot P0313 at 2026-03-13T08:28 key pl-0131
receive 1 reel CX3225GB25000D0HEQZ1 cost 394.00 per 1 reel from TIDEWATER at 2026-03-13T08:30 ref LS-48784 key gr-0132
complete 7 BOARD lost 1 lot B0313 at 2026-03-13T08:44 ref T-0151 note "paste weighed" key bl-0151
  + 19.5 SOLDER-PASTE
issue 7 DMP2305U-7 reason engineering at 2026-03-13T08:56 key is-0022
move 3 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-13T08:56 key mv-0047
complete 9 RADIO serials R01383..R01391 at 2026-03-13T08:57 key rl-0144

# Cases get dearer. The new standard waits for its day.
standard CASE material 2.95 from 2026-03-16 at 2026-03-13T09:01 key su-0255

ship 1 RADIO to WEB-SHOP at 2026-03-13T09:29 ref A-11275 key dn-0175
complete 10 PROGRAMMED-BOARD lot P0313 at 2026-03-13T09:35 key pl-0132
rework 1 RADIO order RW-1 reason warranty from repair labour 6.50 at 2026-03-13T09:47 key rw-0012
  + 1 RFFC5072TR7
finish RW-1 at 2026-03-13T09:47 key mo-0005
expect order RW-1 finished good 4
operation 20 11 BOARD at 2026-03-13T09:50 key sl-0060
complete 11 RADIO serials R01392..R01402 at 2026-03-13T09:51 by Tarek key rl-0145
ship 5 RADIO to FIELDLINE at 2026-03-13T10:02 ref A-11279 key dn-0176
scrap 19 73251-2121 at 2026-03-13T10:03 note "reel end" key sc-0013
move 4 RADIO from finished to shop at 2026-03-13T10:15 key mv-0048
complete 11 BOARD lot B0313 at 2026-03-13T10:15 ref T-0152 key bl-0152
move 20 CASE from stores to painter at 2026-03-13T10:30 key mv-0049
complete 13 PROGRAMMED-BOARD lot P0313 at 2026-03-13T10:32 key pl-0133
ship 3 RADIO to WEB-SHOP at 2026-03-13T10:39 ref A-11286 key dn-0177
operation 20 9 BOARD at 2026-03-13T10:47 key sl-0061
complete 10 RADIO serials R01403..R01412 at 2026-03-13T10:48 key rl-0146
move 1 tray MAX5864ETM+ from stores to line/SMT at 2026-03-13T10:59 key mv-0050
sell 1 RADIO from shop to COUNTER at 2026-03-13T11:02 key cs-0015
complete 9 BOARD lot B0313 at 2026-03-13T11:12 ref T-0153 by Tarek key bl-0153
ship 10 RADIO to HAMHAUS at 2026-03-13T11:14 ref A-11294 key dn-0178
complete 9 PROGRAMMED-BOARD lot P0313 at 2026-03-13T11:35 key pl-0134
complete 10 RADIO serials R01413..R01422 at 2026-03-13T11:44 key rl-0147
ship 10 RADIO to FIELDLINE at 2026-03-13T11:48 ref A-11300 key dn-0179
complete 10 BOARD lot B0313 at 2026-03-13T11:58 ref T-0154 key bl-0154
ship 3 RADIO to WEB-SHOP at 2026-03-13T12:20 ref A-11303 key dn-0180
complete 9 PROGRAMMED-BOARD lot P0313 at 2026-03-13T12:33 by Tarek key pl-0135
complete 11 RADIO serials R01423..R01433 at 2026-03-13T12:43 key rl-0148
ship 12 RADIO to RADIOWERK at 2026-03-13T12:53 ref A-11311 key dn-0181
complete 10 BOARD lot B0313 at 2026-03-13T13:00 ref T-0155 key bl-0155
ship 10 RADIO to FIELDLINE at 2026-03-13T13:20 ref A-11312 key dn-0182

# All but three of the radios leave for the distributor.
ship 168 RADIO to OVERSEAS at 2026-03-13T13:31 ref A-11316 key dn-0183

# Yesterday's lot stands on two sheets. Its radios are sold in the books: what stock does not
# cover, the last sales owe until the next lot comes.
undo rl-0128 at 2026-03-13T13:32 note "reported twice" key un-0002

expect owed RADIO 6
complete 11 PROGRAMMED-BOARD lot P0313 at 2026-03-13T13:34 key pl-0136
complete 8 RADIO lost 1 serials R01434..R01441 at 2026-03-13T13:36 key rl-0149
complete 11 BOARD lot B0313 at 2026-03-13T13:58 ref T-0156 by Mara note "paste weighed" key bl-0156
  + 27.4 SOLDER-PASTE
tick at 2026-03-13T14:00 key tk-0019
ship 2 RADIO to HAMHAUS at 2026-03-13T14:01 ref A-11321 key dn-0184
complete 8 RADIO serials R01442..R01449 at 2026-03-13T14:29 key rl-0150
ship 4 RADIO to MAKER-BOX at 2026-03-13T14:29 ref A-11325 key dn-0185
complete 11 PROGRAMMED-BOARD lot P0313 at 2026-03-13T14:36 by Tarek key pl-0137
issue 5 GRM21BR61A106KE19L reason damage at 2026-03-13T14:56 key is-0023
operation 20 9 BOARD at 2026-03-13T15:06 key sl-0062
ship 2 RADIO to WEB-SHOP at 2026-03-13T15:09 ref A-11326 key dn-0186
move 1 tray MAX2837ETM+ from stores to line/SMT at 2026-03-13T15:18 key mv-0051
complete 9 RADIO serials R01450..R01458 at 2026-03-13T15:26 by Ole key rl-0151
complete 9 BOARD lot B0313 at 2026-03-13T15:31 ref T-0157 key bl-0157
complete 11 PROGRAMMED-BOARD lot P0313 at 2026-03-13T15:37 key pl-0138
ship 11 RADIO to RADIOWERK at 2026-03-13T15:40 ref A-11330 key dn-0187
sell 1 RADIO from shop to COUNTER at 2026-03-13T16:02 key cs-0016
operation 20 10 BOARD at 2026-03-13T16:11 by Tarek key sl-0063
complete 8 RADIO serials R01459..R01466 at 2026-03-13T16:21 key rl-0152
complete 10 BOARD lot B0313 at 2026-03-13T16:36 ref T-0158 key bl-0158
complete 12 PROGRAMMED-BOARD lot P0313 at 2026-03-13T16:43 key pl-0139
ship 8 RADIO to RADIOWERK at 2026-03-13T16:43 ref A-11339 key dn-0188
complete 10 BOARD lot B0313 at 2026-03-13T17:11 ref T-0159 key bl-0159
complete 8 RADIO serials R01467..R01474 at 2026-03-13T17:17 key rl-0153
complete 12 PROGRAMMED-BOARD lot P0313 at 2026-03-13T17:37 key pl-0140
ship 8 RADIO to CAMPUS-LAB at 2026-03-13T17:48 ref A-11348 key dn-0189
complete 11 RADIO serials R01475..R01485 at 2026-03-13T18:13 note "wrapped twice" key rl-0154
  + 33 FOAM
complete 9 BOARD lot B0313 at 2026-03-13T18:16 ref T-0160 by Ole key bl-0160
ship 2 RADIO to WEB-SHOP at 2026-03-13T18:29 ref A-11350 key dn-0190
complete 11 PROGRAMMED-BOARD lot P0313 at 2026-03-13T18:45 key pl-0141
ship 4 RADIO to MAKER-BOX at 2026-03-13T19:02 ref A-11352 key dn-0191
complete 10 RADIO serials R01486..R01495 at 2026-03-13T19:13 note "wrapped twice" key rl-0155
  + 30 FOAM
operation 20 10 BOARD scrapped 1 at 2026-03-13T19:21 note "dropped at the feeder" key sl-0064
  + 71 GRM1555C1H101JA01D
ship 1 RADIO to WEB-SHOP at 2026-03-13T19:31 ref A-11357 key dn-0192
complete 9 PROGRAMMED-BOARD lot P0313 at 2026-03-13T19:39 key pl-0142
complete 10 BOARD lot B0313 at 2026-03-13T19:46 ref T-0161 key bl-0161
complete 9 RADIO serials R01496..R01504 at 2026-03-13T20:05 key rl-0156
hold 1 RADIO serials R01504 in finished at 2026-03-13T20:05 note scratched key ho-0011
ship 3 RADIO to WEB-SHOP at 2026-03-13T20:05 ref A-11364 key dn-0193
complete 10 BOARD scrapped 1 lot B0313 at 2026-03-13T20:26 ref T-0162 note bridges key bl-0162
ship 1 RADIO to WEB-SHOP at 2026-03-13T20:39 ref A-11365 key dn-0194
complete 13 PROGRAMMED-BOARD lot P0313 at 2026-03-13T20:44 key pl-0143
complete 8 RADIO serials R01505..R01512 at 2026-03-13T21:04 by Mara key rl-0157
operation 20 10 BOARD at 2026-03-13T21:20 key sl-0065
count 1587 FSMRA3JH at 2026-03-13T21:24 key ct-0032
count 1954 AO3407A at 2026-03-13T21:30 by Tarek key ct-0033
count 3911 RMCF0402FT162K at 2026-03-13T21:39 key ct-0034
expense 600.00 account 3410 at 2026-03-13T21:50 note "wages of the day" key ex-0020
expense 312.50 account 3420 at 2026-03-13T21:50 note machines key ex-0021
expense 417.50 account 3430 at 2026-03-13T21:50 note "energy of the week" key ex-0022
tick at 2026-03-13T22:00 key tk-0020

# What must hold in the evening.
expect stock BOARD 14
expect stock PROGRAMMED-BOARD 97
expect stock RADIO 31
expect stock RADIO 4 in shop
expect stock BOARD/20 10
expect stock PAINTED-CASE 208
expect stock CASE 289 in painter
expect due RMCF0402JT39R0 3572
expect inbox below-min/RFFC5072TR7/line/SMT none
expect stock CASE 289 value 809.20
expect stock CARTON 754 value 271.44
expect stock USB-CABLE 459
expect stock LXES1TBCC2-004 2434
expect stock SOLDER-PASTE 1348.2
expect owed RADIO 0
expect balance payables -186929.85
expect balance incurred 10163.00
expect balance applied -11670.10
expect balance expense:bulk 60.36
expect check clean
