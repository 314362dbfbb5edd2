# Tuesday, 17 March 2026: working day 12 of 20. A resistor is replaced on all bills from today. A
# late sheet of Friday turns up.

move 1 tray MAX2837ETM+ from stores to line/SMT at 2026-03-17T06:10 key mv-0044
move 1 tray MAX5864ETM+ from stores to line/SMT at 2026-03-17T06:10 key mv-0045
move 3 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-17T06:10 key mv-0046
complete 8 BOARD lot B0317 at 2026-03-17T06:20 ref T-0184 key bl-0184
complete 9 BOARD lot B0317 at 2026-03-17T06:35 ref T-0185 note "paste weighed" key bl-0185
  + 18.6 SOLDER-PASTE
receive 1 reel GRM155R71H331KA01D cost 14.20 per 1 reel from NORDMARK at 2026-03-17T07:00 ref LS-48847 key gr-0138
receive 1 reel LMK105BJ225MV-F cost 70.80 per 1 reel from NORDMARK at 2026-03-17T07:09 ref LS-48849 key gr-0139
receive 1 reel LXES15AAA1-100 cost 162.00 per 1 reel from KESTREL at 2026-03-17T07:18 ref LS-48850 key gr-0140
receive 4 reel SKY13350-385LF cost 1362.00 per 1 reel from TIDEWATER at 2026-03-17T07:20 ref LS-48858 key gr-0141

complete 12 PROGRAMMED-BOARD lot P0317 at 2026-03-17T07:26 by Jonas key pl-0157
receive 2 reel BRL1608T100M cost 193.00 per 1 reel from NORDMARK at 2026-03-17T07:27 ref LS-48860 by Ole key gr-0142
operation 20 9 BOARD at 2026-03-17T07:35 key sl-0067
receive 7 bag PPPC132LFBN-RC cost 209.00 per 1 bag from ALTENBURG at 2026-03-17T07:36 ref LS-48865 by Tarek key gr-0143
receive 1 reel RMCF0402FT51K0 cost 6.05 per 1 reel from NORDMARK at 2026-03-17T07:45 ref LS-48874 key gr-0144
receive 1 reel RMCF0402ZT0R00 cost 9.10 per 1 reel from NORDMARK at 2026-03-17T07:54 ref LS-48880 key gr-0145
complete 11 RADIO serials R01638..R01648 at 2026-03-17T07:56 key rl-0172
complete 9 BOARD lot B0317 at 2026-03-17T08:00 ref T-0186 key bl-0186
receive 3 reel B0310J50100AHF cost 768.00 per 1 reel from TIDEWATER at 2026-03-17T08:03 ref LS-48883 key gr-0146
receive 1 reel SKY13317-373LF cost 1944.00 per 1 reel from TIDEWATER at 2026-03-17T08:12 ref LS-48888 key gr-0147
receive 14 tube W25Q80BVSSIG cost 40.20 per 1 tube from KESTREL at 2026-03-17T08:21 ref LS-48896 key gr-0148
complete 9 PROGRAMMED-BOARD lot P0317 at 2026-03-17T08:24 key pl-0158
receive 1 reel AB26TRQ-32.768KHZ-T cost 269.50 per 1 reel from TIDEWATER at 2026-03-17T08:30 ref LS-48899 key gr-0149
receive 3 jar SOLDER-PASTE cost 39.75 per 1 jar from ALTENBURG at 2026-03-17T08:39 ref LS-48904 key gr-0150
complete 11 BOARD lot B0317 at 2026-03-17T08:46 ref T-0187 key bl-0187
receive 1 roll SERIAL-LABEL cost 14.60 per 1 roll from LAKESIDE at 2026-03-17T08:48 ref LS-48912 key gr-0151
complete 9 RADIO serials R01649..R01657 at 2026-03-17T08:50 key rl-0173
receive 7 box USB-CABLE cost 40.50 per 1 box from MERIDIAN at 2026-03-17T08:57 ref LS-48921 by Jonas key gr-0152
issue 2 PPPC112LFBN-RC reason test at 2026-03-17T09:01 key is-0025
complete 9 PROGRAMMED-BOARD lot P0317 at 2026-03-17T09:20 by Imke key pl-0159
ship 10 RADIO to HAMHAUS at 2026-03-17T09:26 ref A-11511 key dn-0218

# Friday's last sheet lay under the printer. It happened in a closed period, by the list of that
# day, and is booked on the first open day.
complete 8 BOARD lot B0317 at 2026-03-13T21:10 ref T-0188 by Mara note "late sheet" key bl-0188
complete 8 PROGRAMMED-BOARD lot P0317 at 2026-03-13T21:24 note "late sheet" key pl-0160
complete 8 RADIO serials R01658..R01665 at 2026-03-13T21:41 note "late sheet" key rl-0174

complete 8 BOARD scrapped 2 lot B0317 at 2026-03-17T09:45 ref T-0189 by Mara note bridges key bl-0189
complete 10 RADIO serials R01666..R01675 at 2026-03-17T09:47 key rl-0175
ship 3 RADIO to WEB-SHOP at 2026-03-17T09:57 ref A-11516 key dn-0219
scrap 29 SKY13317-373LF at 2026-03-17T09:59 note "reel end" key sc-0017
complete 11 PROGRAMMED-BOARD lot P0317 at 2026-03-17T10:24 key pl-0161
ship 6 RADIO to HAMHAUS at 2026-03-17T10:35 ref A-11525 key dn-0220
complete 11 RADIO serials R01676..R01686 at 2026-03-17T10:41 by Jonas key rl-0176
operation 20 8 BOARD at 2026-03-17T10:49 key sl-0068
ship 1 RADIO to WEB-SHOP at 2026-03-17T11:02 ref A-11534 key dn-0221
sell 1 RADIO from shop to COUNTER at 2026-03-17T11:03 key cs-0021
complete 8 BOARD lot B0317 at 2026-03-17T11:14 ref T-0190 key bl-0190
complete 10 PROGRAMMED-BOARD lot P0317 at 2026-03-17T11:18 key pl-0162
complete 10 RADIO serials R01687..R01696 at 2026-03-17T11:30 key rl-0177

# Packing tries a new carton that needs one inlay only: a draft, which counts for nothing yet.
bill PACKING version slim draft at 2026-03-17T11:30 key su-0246
  + 1 CARTON
  + 1 FOAM
  + 1/24 LABEL-SHEET
  + 0.65 TAPE scrap 3%

ship 4 RADIO to CAMPUS-LAB at 2026-03-17T11:37 ref A-11535 key dn-0222
complete 10 BOARD lot B0317 at 2026-03-17T11:57 ref T-0191 key bl-0191
ship 4 RADIO to CAMPUS-LAB at 2026-03-17T12:09 ref A-11544 key dn-0223
complete 10 PROGRAMMED-BOARD lot P0317 at 2026-03-17T12:16 key pl-0163
complete 9 RADIO serials R01697..R01705 at 2026-03-17T12:17 by Tarek key rl-0178
ship 4 RADIO to CAMPUS-LAB at 2026-03-17T12:40 ref A-11548 key dn-0224
complete 10 BOARD lot B0317 at 2026-03-17T12:59 ref T-0192 key bl-0192
complete 10 PROGRAMMED-BOARD lot P0317 at 2026-03-17T13:14 key pl-0164
complete 10 RADIO serials R01706..R01715 at 2026-03-17T13:15 key rl-0179
ship 6 RADIO to HAMHAUS at 2026-03-17T13:16 ref A-11554 key dn-0225
ship 12 RADIO to HAMHAUS at 2026-03-17T13:42 ref A-11555 key dn-0226
tick at 2026-03-17T14:00 key tk-0023
operation 20 10 BOARD at 2026-03-17T14:03 key sl-0069
complete 10 RADIO serials R01716..R01725 at 2026-03-17T14:08 key rl-0180
complete 12 PROGRAMMED-BOARD lot P0317 at 2026-03-17T14:09 key pl-0165
ship 3 RADIO to MAKER-BOX at 2026-03-17T14:21 ref A-11563 key dn-0227
complete 10 BOARD lot B0317 at 2026-03-17T14:28 ref T-0193 by Imke key bl-0193
ship 12 RADIO to RADIOWERK at 2026-03-17T14:48 ref A-11570 key dn-0228
complete 8 RADIO serials R01726..R01733 at 2026-03-17T15:00 key rl-0181
issue 5 XC2C64A-7VQG100C reason damage at 2026-03-17T15:02 key is-0026
operation 20 9 BOARD at 2026-03-17T15:04 note "paste weighed" key sl-0070
  + 20 SOLDER-PASTE
scrap 49 GRM1555C1H330JA01D at 2026-03-17T15:04 note "feeder jam" key sc-0018
complete 10 PROGRAMMED-BOARD lot P0317 at 2026-03-17T15:07 key pl-0166
ship 12 RADIO to RADIOWERK at 2026-03-17T15:24 ref A-11573 key dn-0229
complete 9 BOARD lot B0317 at 2026-03-17T15:29 ref T-0194 key bl-0194
ship 3 RADIO to WEB-SHOP at 2026-03-17T15:50 ref A-11575 key dn-0230
complete 11 RADIO serials R01734..R01744 at 2026-03-17T15:51 key rl-0182
sell 1 RADIO from shop to COUNTER at 2026-03-17T15:59 key cs-0022
complete 12 PROGRAMMED-BOARD lot P0317 at 2026-03-17T16:00 key pl-0167

# A second programming adapter: from tomorrow a piece costs ten cents less.
routing PROGRAMMED-BOARD from 2026-03-18 at 2026-03-17T16:02 key su-0247
  + 10 program at line/TEST conversion 0.55
  + 20 test at line/TEST conversion 0.50

complete 8 BOARD scrapped 1 lot B0317 at 2026-03-17T16:13 ref T-0195 note "oven too cold" key bl-0195
ship 4 RADIO to CAMPUS-LAB at 2026-03-17T16:23 ref A-11577 key dn-0231
complete 9 RADIO serials R01745..R01753 at 2026-03-17T16:44 key rl-0183
ship 2 RADIO to WEB-SHOP at 2026-03-17T16:54 ref A-11581 key dn-0232
complete 13 PROGRAMMED-BOARD lot P0317 at 2026-03-17T17:01 by Ole key pl-0168
operation 20 10 BOARD at 2026-03-17T17:10 note "paste weighed" key sl-0071
  + 21.4 SOLDER-PASTE
ship 16 RADIO to RADIOWERK at 2026-03-17T17:27 ref A-11584 key dn-0233
complete 9 RADIO serials R01754..R01762 at 2026-03-17T17:34 key rl-0184
complete 10 BOARD lot B0317 at 2026-03-17T17:35 ref T-0196 key bl-0196
complete 11 PROGRAMMED-BOARD lot P0317 at 2026-03-17T17:53 key pl-0169
ship 5 RADIO to FIELDLINE at 2026-03-17T17:56 ref A-11585 key dn-0234
complete 10 BOARD lot B0317 at 2026-03-17T18:20 ref T-0197 key bl-0197
complete 8 RADIO serials R01763..R01770 at 2026-03-17T18:32 key rl-0185
ship 10 RADIO to HAMHAUS at 2026-03-17T18:36 ref A-11587 key dn-0235
complete 12 PROGRAMMED-BOARD lot P0317 at 2026-03-17T18:49 key pl-0170
ship 4 RADIO to WEB-SHOP at 2026-03-17T19:05 ref A-11593 key dn-0236
complete 9 RADIO serials R01771..R01779 at 2026-03-17T19:17 key rl-0186
operation 20 11 BOARD at 2026-03-17T19:18 key sl-0072
ship 3 RADIO to WEB-SHOP at 2026-03-17T19:39 ref A-11594 key dn-0237
complete 11 BOARD lot B0317 at 2026-03-17T19:43 ref T-0198 key bl-0198
complete 10 PROGRAMMED-BOARD lot P0317 at 2026-03-17T19:47 key pl-0171
ship 10 RADIO to RADIOWERK at 2026-03-17T20:10 ref A-11603 key dn-0238
complete 9 RADIO serials R01780..R01788 at 2026-03-17T20:13 key rl-0187
complete 8 BOARD lot B0317 at 2026-03-17T20:24 ref T-0199 key bl-0199
empty 1 reel RMCF0402JT39R0 at 2026-03-17T20:30 key em-0004
ship 3 RADIO to MAKER-BOX at 2026-03-17T20:42 ref A-11612 key dn-0239
complete 13 PROGRAMMED-BOARD lot P0317 at 2026-03-17T20:48 key pl-0172
complete 8 RADIO serials R01789..R01796 at 2026-03-17T21:09 key rl-0188
operation 20 8 BOARD at 2026-03-17T21:20 key sl-0073
count 1767 CX3225GB25000D0HEQZ1 at 2026-03-17T21:22 key ct-0037
count 8314 GRM1555C1H470JA01D at 2026-03-17T21:32 key ct-0038
count 16311 LMK105BJ105KV-F at 2026-03-17T21:41 key ct-0039
expense 650.00 account 3410 at 2026-03-17T21:50 note "wages of the day" key ex-0025
expense 307.50 account 3420 at 2026-03-17T21:50 note machines key ex-0026
tick at 2026-03-17T22:00 key tk-0024

# What must hold in the evening.
expect stock BOARD 39
expect stock PROGRAMMED-BOARD 113
expect stock RADIO 33
expect stock RADIO 2 in shop
expect stock BOARD/20 8
expect due RMCF0402JT39R0 1074
expect stock CASE 764 value 2253.80
expect stock CARTON 469 value 168.84
expect stock GRM1555C1H101JA01D 13587
expect stock GRM155R71H331KA01D 6185
expect stock SOLDER-PASTE 2104
expect balance payables -213273.35
