# Tuesday, 17 March 2026: working day 12 of 20. A resistor is replaced on all bills from today. A
# late sheet of Friday turns up.

complete 8 BOARD lot B0317 at 2026-03-17T06:20 ref T-0181 key bl-0181
complete 9 BOARD lot B0317 at 2026-03-17T06:35 ref T-0182 note "paste weighed" key bl-0182
  + 18.6 SOLDER-PASTE
receive 1 reel GRM155R71H331KA01D cost 14.20 per 1 reel from NORDMARK at 2026-03-17T07:00 ref LS-48863 key gr-0148
receive 1 reel LMK105BJ225MV-F cost 70.80 per 1 reel from NORDMARK at 2026-03-17T07:09 ref LS-48865 key gr-0149
receive 1 reel LXES15AAA1-100 cost 162.00 per 1 reel from KESTREL at 2026-03-17T07:18 ref LS-48866 key gr-0150
receive 4 reel SKY13350-385LF cost 1362.00 per 1 reel from TIDEWATER at 2026-03-17T07:20 ref LS-48874 key gr-0151

complete 12 PROGRAMMED-BOARD lot P0317 at 2026-03-17T07:26 by Jonas key pl-0159
receive 2 reel BRL1608T100M cost 193.00 per 1 reel from NORDMARK at 2026-03-17T07:27 ref LS-48876 by Ole key gr-0152
operation 20 9 BOARD at 2026-03-17T07:35 key sl-0072
receive 7 bag PPPC132LFBN-RC cost 209.00 per 1 bag from ALTENBURG at 2026-03-17T07:36 ref LS-48881 by Tarek key gr-0153
receive 1 reel RMCF0402FT51K0 cost 6.05 per 1 reel from NORDMARK at 2026-03-17T07:45 ref LS-48890 key gr-0154
move 1 tray MAX2837ETM+ from stores to line/SMT at 2026-03-17T07:47 key mv-0055
receive 1 reel RMCF0402ZT0R00 cost 9.10 per 1 reel from NORDMARK at 2026-03-17T07:54 ref LS-48896 key gr-0155
complete 11 RADIO serials R01652..R01662 at 2026-03-17T07:56 key rl-0173
complete 9 BOARD lot B0317 at 2026-03-17T08:00 ref T-0183 key bl-0183
receive 3 reel B0310J50100AHF cost 768.00 per 1 reel from TIDEWATER at 2026-03-17T08:03 ref LS-48899 key gr-0156
receive 1 reel SKY13317-373LF cost 1944.00 per 1 reel from TIDEWATER at 2026-03-17T08:12 ref LS-48904 key gr-0157
receive 140 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-03-17T08:15 ref LS-48912 key gr-0158
receive 14 tube W25Q80BVSSIG cost 40.20 per 1 tube from KESTREL at 2026-03-17T08:21 ref LS-48921 by Ole key gr-0159
complete 12 PROGRAMMED-BOARD lot P0317 at 2026-03-17T08:24 key pl-0160
receive 1 reel AB26TRQ-32.768KHZ-T cost 269.50 per 1 reel from TIDEWATER at 2026-03-17T08:30 ref LS-48926 key gr-0160
receive 3 jar SOLDER-PASTE cost 39.75 per 1 jar from ALTENBURG at 2026-03-17T08:39 ref LS-48934 key gr-0161
complete 9 BOARD lot B0317 at 2026-03-17T08:46 ref T-0184 key bl-0184
receive 1 roll SERIAL-LABEL cost 14.60 per 1 roll from LAKESIDE at 2026-03-17T08:48 ref LS-48937 key gr-0162
complete 8 RADIO serials R01663..R01670 at 2026-03-17T08:50 by Jonas key rl-0174
receive 7 box USB-CABLE cost 40.50 per 1 box from MERIDIAN at 2026-03-17T08:57 ref LS-48941 key gr-0163
issue 1 PPPC082LFBN-RC reason test at 2026-03-17T09:01 key is-0027
complete 9 PROGRAMMED-BOARD lot P0317 at 2026-03-17T09:20 key pl-0161
ship 5 RADIO to CAMPUS-LAB at 2026-03-17T09:26 ref A-11477 key dn-0215

# Friday's last sheet lay under the printer. It happened in a closed period, by the list of that
# day, and is booked on the first open day.
complete 8 BOARD lot B0317 at 2026-03-13T21:10 ref T-0185 note "late sheet" key bl-0185
complete 8 PROGRAMMED-BOARD lot P0317 at 2026-03-13T21:24 note "late sheet" key pl-0162
complete 8 RADIO serials R01671..R01678 at 2026-03-13T21:41 note "late sheet" key rl-0175

complete 8 BOARD scrapped 2 lot B0317 at 2026-03-17T09:45 ref T-0186 by Mara note bridges key bl-0186
complete 10 RADIO serials R01679..R01688 at 2026-03-17T09:47 key rl-0176
ship 3 RADIO to WEB-SHOP at 2026-03-17T09:57 ref A-11482 key dn-0216
scrap 29 SKY13317-373LF at 2026-03-17T09:59 note "reel end" key sc-0016
move 5 RADIO from finished to shop at 2026-03-17T10:15 key mv-0056
complete 11 PROGRAMMED-BOARD lot P0317 at 2026-03-17T10:24 key pl-0163
move 180 CASE from stores to painter at 2026-03-17T10:30 key mv-0057
ship 4 RADIO to WEB-SHOP at 2026-03-17T10:35 ref A-11490 key dn-0217
complete 10 RADIO serials R01689..R01698 at 2026-03-17T10:41 key rl-0177
hold 1 RADIO serials R01698 in finished at 2026-03-17T10:41 note scratched key ho-0012
operation 20 8 BOARD at 2026-03-17T10:49 key sl-0073
ship 1 RADIO to WEB-SHOP at 2026-03-17T11:02 ref A-11499 key dn-0218
sell 1 RADIO from shop to COUNTER at 2026-03-17T11:03 key cs-0018
complete 8 BOARD lot B0317 at 2026-03-17T11:14 ref T-0187 key bl-0187
complete 10 PROGRAMMED-BOARD lot P0317 at 2026-03-17T11:18 key pl-0164
complete 10 RADIO serials R01699..R01708 at 2026-03-17T11:30 key rl-0178

# Packing tries a new carton that needs one inlay only: a draft, which counts for nothing yet.
bill PACKING version slim draft at 2026-03-17T11:30 key su-0257
  + 1 CARTON
  + 1 FOAM
  + 1/24 LABEL-SHEET
  + 0.65 TAPE scrap 3%

ship 4 RADIO to CAMPUS-LAB at 2026-03-17T11:37 ref A-11500 key dn-0219
complete 10 BOARD lot B0317 at 2026-03-17T11:57 ref T-0188 key bl-0188
ship 4 RADIO to CAMPUS-LAB at 2026-03-17T12:09 ref A-11509 key dn-0220
complete 10 PROGRAMMED-BOARD lot P0317 at 2026-03-17T12:16 key pl-0165
complete 9 RADIO serials R01709..R01717 at 2026-03-17T12:17 by Tarek key rl-0179
ship 4 RADIO to CAMPUS-LAB at 2026-03-17T12:40 ref A-11513 key dn-0221
complete 10 BOARD lot B0317 at 2026-03-17T12:59 ref T-0189 key bl-0189
move 3 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-17T13:11 key mv-0058
complete 10 PROGRAMMED-BOARD lot P0317 at 2026-03-17T13:14 key pl-0166
complete 10 RADIO serials R01718..R01727 at 2026-03-17T13:15 key rl-0180
ship 6 RADIO to HAMHAUS at 2026-03-17T13:16 ref A-11519 key dn-0222
ship 12 RADIO to HAMHAUS at 2026-03-17T13:42 ref A-11520 key dn-0223
tick at 2026-03-17T14:00 key tk-0023
operation 20 10 BOARD at 2026-03-17T14:03 key sl-0074
complete 10 RADIO serials R01728..R01737 at 2026-03-17T14:08 key rl-0181
complete 12 PROGRAMMED-BOARD lot P0317 at 2026-03-17T14:09 key pl-0167
ship 3 RADIO to MAKER-BOX at 2026-03-17T14:21 ref A-11528 key dn-0224
complete 10 BOARD lot B0317 at 2026-03-17T14:28 ref T-0190 by Imke key bl-0190
ship 12 RADIO to RADIOWERK at 2026-03-17T14:48 ref A-11535 key dn-0225
complete 8 RADIO serials R01738..R01745 at 2026-03-17T15:00 key rl-0182
issue 5 XC2C64A-7VQG100C reason damage at 2026-03-17T15:02 key is-0028
operation 20 9 BOARD at 2026-03-17T15:04 note "paste weighed" key sl-0075
  + 20 SOLDER-PASTE
scrap 49 GRM1555C1H330JA01D at 2026-03-17T15:04 note "feeder jam" key sc-0017
complete 10 PROGRAMMED-BOARD lot P0317 at 2026-03-17T15:07 key pl-0168
move 1 reel RFFC5072TR7 from stores to line/SMT at 2026-03-17T15:16 key mv-0059
ship 12 RADIO to RADIOWERK at 2026-03-17T15:24 ref A-11538 key dn-0226
complete 9 BOARD lot B0317 at 2026-03-17T15:29 ref T-0191 key bl-0191
ship 3 RADIO to WEB-SHOP at 2026-03-17T15:50 ref A-11540 key dn-0227
complete 11 RADIO serials R01746..R01756 at 2026-03-17T15:51 key rl-0183
sell 1 RADIO from shop to COUNTER at 2026-03-17T15:59 key cs-0019
complete 11 PROGRAMMED-BOARD lot P0317 at 2026-03-17T16:00 key pl-0169

# A second programming adapter: from tomorrow a piece costs ten cents less.
routing PROGRAMMED-BOARD from 2026-03-18 at 2026-03-17T16:02 key su-0258
  + 10 program at line/TEST machine 0.55
  + 20 test at line/TEST labour 0.50

complete 8 BOARD scrapped 1 lot B0317 at 2026-03-17T16:13 ref T-0192 note "oven too cold" key bl-0192
ship 4 RADIO to CAMPUS-LAB at 2026-03-17T16:23 ref A-11542 key dn-0228
complete 9 RADIO serials R01757..R01765 at 2026-03-17T16:44 key rl-0184
ship 2 RADIO to WEB-SHOP at 2026-03-17T16:54 ref A-11546 key dn-0229
complete 8 PROGRAMMED-BOARD lot P0317 at 2026-03-17T17:01 by Ole key pl-0170
operation 20 10 BOARD at 2026-03-17T17:10 note "paste weighed" key sl-0076
  + 21.4 SOLDER-PASTE
ship 16 RADIO to RADIOWERK at 2026-03-17T17:27 ref A-11549 key dn-0230
complete 9 RADIO serials R01766..R01774 at 2026-03-17T17:34 key rl-0185
complete 10 BOARD lot B0317 at 2026-03-17T17:35 ref T-0193 key bl-0193
complete 10 PROGRAMMED-BOARD lot P0317 at 2026-03-17T17:53 key pl-0171
ship 5 RADIO to FIELDLINE at 2026-03-17T17:56 ref A-11550 key dn-0231
complete 10 BOARD lot B0317 at 2026-03-17T18:20 ref T-0194 key bl-0194
complete 8 RADIO serials R01775..R01782 at 2026-03-17T18:32 key rl-0186
ship 10 RADIO to HAMHAUS at 2026-03-17T18:36 ref A-11552 key dn-0232
complete 10 PROGRAMMED-BOARD lot P0317 at 2026-03-17T18:49 key pl-0172
ship 4 RADIO to WEB-SHOP at 2026-03-17T19:05 ref A-11558 key dn-0233
complete 9 RADIO serials R01783..R01791 at 2026-03-17T19:17 key rl-0187
operation 20 11 BOARD at 2026-03-17T19:18 key sl-0077
ship 3 RADIO to WEB-SHOP at 2026-03-17T19:39 ref A-11559 key dn-0234
complete 11 BOARD lot B0317 at 2026-03-17T19:43 ref T-0195 key bl-0195
complete 10 PROGRAMMED-BOARD lot P0317 at 2026-03-17T19:47 key pl-0173
ship 10 RADIO to RADIOWERK at 2026-03-17T20:10 ref A-11568 key dn-0235
complete 9 RADIO serials R01792..R01800 at 2026-03-17T20:13 key rl-0188
complete 8 BOARD lot B0317 at 2026-03-17T20:24 ref T-0196 key bl-0196
empty 1 reel RMCF0402JT39R0 at 2026-03-17T20:30 key em-0004
ship 3 RADIO to MAKER-BOX at 2026-03-17T20:42 ref A-11577 key dn-0236
complete 9 PROGRAMMED-BOARD lot P0317 at 2026-03-17T20:48 key pl-0174
complete 8 RADIO serials R01801..R01808 at 2026-03-17T21:09 key rl-0189
hold 1 RADIO serials R01808 in finished at 2026-03-17T21:09 note "no reception" key ho-0013
operation 20 8 BOARD at 2026-03-17T21:20 key sl-0078
count 1789 CX3225GB25000D0HEQZ1 at 2026-03-17T21:22 key ct-0037
count 8340 GRM1555C1H470JA01D at 2026-03-17T21:32 key ct-0038
count 16434 LMK105BJ105KV-F at 2026-03-17T21:41 key ct-0039
expense 650.00 account 3410 at 2026-03-17T21:50 note "wages of the day" key ex-0025
expense 307.50 account 3420 at 2026-03-17T21:50 note machines key ex-0026
tick at 2026-03-17T22:00 key tk-0024

# What must hold in the evening.
expect stock BOARD 0
expect stock PROGRAMMED-BOARD 124
expect stock RADIO 36
expect stock RADIO 5 in shop
expect stock BOARD/20 8
expect stock PAINTED-CASE 184
expect stock CASE 376 in painter
expect due RMCF0402JT39R0 502
expect inbox below-min/MAX2837ETM+/line/SMT none
expect stock CASE 776 value 2289.20
expect stock CARTON 458 value 164.88
expect stock GRM1555C1H101JA01D 13702
expect stock GRM155R71H331KA01D 6238
expect stock SOLDER-PASTE 2209.7
expect balance payables -213820.70
