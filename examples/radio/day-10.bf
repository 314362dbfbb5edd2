# Friday, 13 March 2026: working day 10 of 20. A lot of radios was reported twice; it is undone
# although its radios are sold.

move 1 tray MAX2837ETM+ from stores to line/SMT at 2026-03-13T06:10 key mv-0038
move 2 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-13T06:10 key mv-0039
complete 8 BOARD lot B0313 at 2026-03-13T06:20 ref T-0149 key bl-0149
complete 11 BOARD lot B0313 at 2026-03-13T06:37 ref T-0150 key bl-0150
receive 2 reel GRM1555C1H220JA01D cost 31.90 per 1 reel from NORDMARK at 2026-03-13T07:00 ref LS-48733 by Imke key gr-0113
receive 1 reel GRM1555C1H101JA01D cost 31.10 per 1 reel from NORDMARK at 2026-03-13T07:09 ref LS-48737 key gr-0114
receive 1 reel GRM155R71H332KA01D cost 9.95 per 1 reel from NORDMARK at 2026-03-13T07:18 ref LS-48738 key gr-0115
complete 10 PROGRAMMED-BOARD lot P0313 at 2026-03-13T07:26 by Jonas key pl-0129
receive 1 reel BLM21PG221SN1D cost 98.40 per 1 reel from NORDMARK at 2026-03-13T07:27 ref LS-48743 key gr-0116
operation 20 11 BOARD at 2026-03-13T07:31 key sl-0054
receive 9 bag PPPC082LFBN-RC cost 139.00 per 1 bag from ALTENBURG at 2026-03-13T07:36 ref LS-48749 key gr-0117
receive 1 reel RMCF0402JT470R cost 10.20 per 1 reel from NORDMARK at 2026-03-13T07:45 ref LS-48753 key gr-0118
receive 2 reel RMCF0402JT1K80 cost 6.50 per 1 reel from NORDMARK at 2026-03-13T07:54 ref LS-48758 key gr-0119
complete 11 BOARD lot B0313 at 2026-03-13T07:56 ref T-0151 key bl-0151
complete 9 RADIO serials R01356..R01364 at 2026-03-13T08:01 key rl-0142
receive 1 reel MCR01MRTF1202 cost 6.60 per 1 reel from NORDMARK at 2026-03-13T08:03 ref LS-48760 key gr-0120
receive 4 reel RFFC5072TR7 cost 3840.00 per 1 reel to stores from TIDEWATER at 2026-03-13T08:12 ref LS-48767 key gr-0121
receive 4 tray MAX5864ETM+ cost 2362.50 per 1 tray to stores from KESTREL at 2026-03-13T08:21 ref LS-48771 key gr-0122
complete 9 BOARD lot B0313 at 2026-03-13T08:29 ref T-0152 key bl-0152
receive 1 reel CX3225GB25000D0HEQZ1 cost 394.00 per 1 reel from TIDEWATER at 2026-03-13T08:30 ref LS-48779 key gr-0123
complete 12 PROGRAMMED-BOARD lot P0313 at 2026-03-13T08:34 key pl-0130
complete 8 RADIO serials R01365..R01372 at 2026-03-13T08:56 by Jonas key rl-0143

# Cases get dearer. The new standard waits for its day.
standard CASE material 2.95 from 2026-03-16 at 2026-03-13T09:01 key su-0244

issue 5 73251-2121 reason damage at 2026-03-13T09:02 by Ole key is-0019
operation 20 11 BOARD at 2026-03-13T09:24 by Mara note "paste weighed" key sl-0055
  + 23.9 SOLDER-PASTE
ship 2 RADIO to WEB-SHOP at 2026-03-13T09:30 ref A-11301 key dn-0179
complete 11 PROGRAMMED-BOARD lot P0313 at 2026-03-13T09:38 key pl-0131
complete 11 BOARD lot B0313 at 2026-03-13T09:49 ref T-0153 key bl-0153
complete 9 RADIO serials R01373..R01381 at 2026-03-13T09:52 by Imke key rl-0144
scrap 40 GRM155R61A334KE15D at 2026-03-13T10:04 note "feeder jam" key sc-0014
ship 8 RADIO to CAMPUS-LAB at 2026-03-13T10:10 ref A-11304 key dn-0180
complete 10 BOARD lot B0313 at 2026-03-13T10:12 ref T-0154 key bl-0154
move 6 RADIO from finished to shop at 2026-03-13T10:15 key mv-0040
complete 8 RADIO serials R01382..R01389 at 2026-03-13T10:45 key rl-0145
ship 3 RADIO to WEB-SHOP at 2026-03-13T10:45 ref A-11307 key dn-0181
complete 10 PROGRAMMED-BOARD lot P0313 at 2026-03-13T10:50 key pl-0132
sell 1 RADIO from shop to COUNTER at 2026-03-13T11:04 key cs-0018
operation 20 9 BOARD scrapped 1 at 2026-03-13T11:12 note bridges key sl-0056
ship 3 RADIO to WEB-SHOP at 2026-03-13T11:20 ref A-11313 key dn-0182
complete 9 BOARD lot B0313 at 2026-03-13T11:37 ref T-0155 by Mara key bl-0155
complete 10 RADIO serials R01390..R01399 at 2026-03-13T11:47 key rl-0146
issue 7 RMCF0402FT715K reason engineering at 2026-03-13T11:56 key is-0020
ship 3 RADIO to WEB-SHOP at 2026-03-13T11:58 ref A-11319 key dn-0183
complete 11 PROGRAMMED-BOARD lot P0313 at 2026-03-13T11:59 key pl-0133
complete 9 BOARD lot B0313 at 2026-03-13T12:08 ref T-0156 key bl-0156
ship 8 RADIO to CAMPUS-LAB at 2026-03-13T12:36 ref A-11326 key dn-0184
complete 10 RADIO scrapped 1 serials R01400..R01409 at 2026-03-13T12:39 key rl-0147
complete 9 PROGRAMMED-BOARD lot P0313 at 2026-03-13T12:58 by Tarek key pl-0134
operation 20 11 BOARD at 2026-03-13T13:04 key sl-0057
ship 8 RADIO to CAMPUS-LAB at 2026-03-13T13:16 ref A-11330 key dn-0185
complete 11 BOARD lot B0313 at 2026-03-13T13:29 ref T-0157 key bl-0157

# All but three of the radios leave for the distributor.
ship 102 RADIO to OVERSEAS at 2026-03-13T13:31 ref A-11334 key dn-0186

# Yesterday's lot stands on two sheets. Its radios are sold in the books: what stock does not
# cover, the last sales owe until the next lot comes.
undo rl-0126 at 2026-03-13T13:32 note "reported twice" key un-0002

expect owed RADIO 7
complete 10 RADIO serials R01410..R01419 at 2026-03-13T13:37 key rl-0148
ship 3 RADIO to WEB-SHOP at 2026-03-13T13:50 ref A-11339 key dn-0187
complete 11 BOARD lot B0313 at 2026-03-13T13:56 ref T-0158 note "dropped at the feeder" key bl-0158
  + 49 RMCF0402JT1K80
tick at 2026-03-13T14:00 key tk-0019
complete 10 PROGRAMMED-BOARD lot P0313 at 2026-03-13T14:11 key pl-0135
complete 8 RADIO serials R01420..R01427 at 2026-03-13T14:30 by Tarek key rl-0149
complete 10 BOARD lot B0313 at 2026-03-13T14:49 ref T-0159 key bl-0159
ship 4 RADIO to CAMPUS-LAB at 2026-03-13T15:03 ref A-11348 key dn-0188
issue 5 GRM21BR61A106KE19L reason damage at 2026-03-13T15:03 key is-0021
complete 10 PROGRAMMED-BOARD lot P0313 at 2026-03-13T15:15 by Tarek key pl-0136
complete 10 RADIO serials R01428..R01437 at 2026-03-13T15:26 by Jonas key rl-0150
ship 3 RADIO to WEB-SHOP at 2026-03-13T15:39 ref A-11356 key dn-0189
complete 8 BOARD scrapped 2 lot B0313 at 2026-03-13T15:49 ref T-0160 note "oven too cold" key bl-0160
sell 2 RADIO from shop to COUNTER at 2026-03-13T16:04 key cs-0019
ship 3 RADIO to WEB-SHOP at 2026-03-13T16:16 ref A-11364 key dn-0190
complete 12 PROGRAMMED-BOARD lot P0313 at 2026-03-13T16:17 key pl-0137
complete 8 RADIO serials R01438..R01445 at 2026-03-13T16:22 key rl-0151
operation 20 9 BOARD at 2026-03-13T16:46 key sl-0058
ship 6 RADIO to FIELDLINE at 2026-03-13T16:53 ref A-11368 key dn-0191
complete 9 BOARD lot B0313 at 2026-03-13T17:11 ref T-0161 key bl-0161
complete 8 RADIO serials R01446..R01453 at 2026-03-13T17:18 key rl-0152
complete 11 PROGRAMMED-BOARD lot P0313 at 2026-03-13T17:27 key pl-0138
ship 2 RADIO to WEB-SHOP at 2026-03-13T17:34 ref A-11369 key dn-0192
complete 8 BOARD lot B0313 at 2026-03-13T17:35 ref T-0162 key bl-0162
ship 16 RADIO to RADIOWERK at 2026-03-13T18:08 ref A-11376 key dn-0193
complete 11 RADIO serials R01454..R01464 at 2026-03-13T18:19 by Jonas key rl-0153
complete 9 BOARD lot B0313 at 2026-03-13T18:30 ref T-0163 by Ole key bl-0163
complete 9 PROGRAMMED-BOARD lot P0313 at 2026-03-13T18:34 key pl-0139
ship 8 RADIO to HAMHAUS at 2026-03-13T18:47 ref A-11384 key dn-0194
complete 11 RADIO serials R01465..R01475 at 2026-03-13T19:08 key rl-0154
ship 1 RADIO to WEB-SHOP at 2026-03-13T19:27 ref A-11388 key dn-0195
operation 20 10 BOARD scrapped 1 at 2026-03-13T19:33 note "dropped at the feeder" key sl-0059
  + 71 GRM1555C1H101JA01D
complete 9 PROGRAMMED-BOARD lot P0313 at 2026-03-13T19:36 by Mara key pl-0140
complete 10 BOARD lot B0313 at 2026-03-13T19:58 ref T-0164 by Ole key bl-0164
ship 5 RADIO to FIELDLINE at 2026-03-13T20:01 ref A-11393 key dn-0196
complete 10 RADIO serials R01476..R01485 at 2026-03-13T20:11 by Tarek key rl-0155
complete 11 BOARD lot B0313 at 2026-03-13T20:23 ref T-0165 key bl-0165
ship 8 RADIO to CAMPUS-LAB at 2026-03-13T20:39 ref A-11394 key dn-0197
complete 11 PROGRAMMED-BOARD lot P0313 at 2026-03-13T20:44 by Tarek key pl-0141
complete 9 RADIO serials R01486..R01494 at 2026-03-13T21:01 key rl-0156
operation 20 10 BOARD at 2026-03-13T21:20 by Mara key sl-0060
count 3285 SKY13317-373LF at 2026-03-13T21:26 key ct-0031
count 29361 GRM155R71C103KA01D at 2026-03-13T21:27 key ct-0032
count 11313 RMCF0402FT4K70 at 2026-03-13T21:30 key ct-0033
count 3851 RMCF0402FT162K at 2026-03-13T21:36 key ct-0034
expense 600.00 account 3410 at 2026-03-13T21:50 note "wages of the day" key ex-0020
expense 312.50 account 3420 at 2026-03-13T21:50 note machines key ex-0021
expense 417.50 account 3430 at 2026-03-13T21:50 note "energy of the week" key ex-0022
tick at 2026-03-13T22:00 key tk-0020

# What must hold in the evening.
expect stock BOARD 52
expect stock PROGRAMMED-BOARD 87
expect stock RADIO 24
expect stock RADIO 5 in shop
expect stock BOARD/20 10
expect due RMCF0402JT39R0 3990
expect stock CASE 346 value 968.80
expect stock CARTON 771 value 277.56
expect stock USB-CABLE 476
expect stock LXES1TBCC2-004 2415
expect stock SOLDER-PASTE 1258
expect owed RADIO 0
expect balance payables -186360.15
expect balance incurred 10174.25
expect balance applied -11618.25
expect balance expense:bulk 60.36
expect check clean
