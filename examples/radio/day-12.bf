# Tuesday, 17 March 2026: working day 12 of 20. A resistor is replaced on all bills from today. A
# late sheet of Friday turns up.

move 1 tray MAX2837ETM+ from stores to line/SMT at 2026-03-17T06:10 key mv-0055
move 1 tray MAX5864ETM+ from stores to line/SMT at 2026-03-17T06:10 key mv-0056
move 3 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-17T06:10 key mv-0057
complete 8 BOARD lot B0317 at 2026-03-17T06:20 ref T-0182 key bl-0182
complete 9 BOARD lot B0317 at 2026-03-17T06:31 ref T-0183 key bl-0183
receive 1 reel GRM155R71H331KA01D cost 14.20 per 1 reel from NORDMARK at 2026-03-17T07:00 ref LS-48920 key gr-0148
receive 1 reel LMK105BJ225MV-F cost 70.80 per 1 reel from NORDMARK at 2026-03-17T07:09 ref LS-48924 key gr-0149
receive 1 reel LXES15AAA1-100 cost 162.00 per 1 reel from KESTREL at 2026-03-17T07:18 ref LS-48928 by Tarek key gr-0150
receive 4 reel SKY13350-385LF cost 1362.00 per 1 reel from TIDEWATER at 2026-03-17T07:20 ref LS-48934 key gr-0151

receive 2 reel BRL1608T100M cost 193.00 per 1 reel from NORDMARK at 2026-03-17T07:27 ref LS-48941 key gr-0152
complete 13 PROGRAMMED-BOARD lot P0317 at 2026-03-17T07:30 key pl-0156
receive 7 bag PPPC132LFBN-RC cost 209.00 per 1 bag from ALTENBURG at 2026-03-17T07:36 ref LS-48947 key gr-0153
operation 20 10 BOARD at 2026-03-17T07:42 key sl-0080
receive 1 reel RMCF0402FT51K0 cost 6.05 per 1 reel from NORDMARK at 2026-03-17T07:45 ref LS-48953 key gr-0154
receive 1 reel RMCF0402ZT0R00 cost 9.10 per 1 reel from NORDMARK at 2026-03-17T07:54 ref LS-48957 key gr-0155
complete 7 RADIO scrapped 1 serials R01646..R01652 at 2026-03-17T07:58 key rl-0172
receive 3 reel B0310J50100AHF cost 768.00 per 1 reel from TIDEWATER at 2026-03-17T08:03 ref LS-48959 key gr-0156
complete 10 BOARD lot B0317 at 2026-03-17T08:07 ref T-0184 key bl-0184
receive 1 reel SKY13317-373LF cost 1944.00 per 1 reel from TIDEWATER at 2026-03-17T08:12 ref LS-48966 by Jonas key gr-0157
receive 149 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-03-17T08:15 ref LS-48974 key gr-0158
receive 14 tube W25Q80BVSSIG cost 40.20 per 1 tube from KESTREL at 2026-03-17T08:21 ref LS-48981 key gr-0159
receive 1 reel AB26TRQ-32.768KHZ-T cost 269.50 per 1 reel from TIDEWATER at 2026-03-17T08:30 ref LS-48985 by Jonas key gr-0160
complete 9 PROGRAMMED-BOARD lot P0317 at 2026-03-17T08:33 key pl-0157
receive 3 jar SOLDER-PASTE cost 39.75 per 1 jar from ALTENBURG at 2026-03-17T08:39 ref LS-48989 key gr-0161
complete 11 BOARD lot B0317 at 2026-03-17T08:42 ref T-0185 by Tarek key bl-0185
receive 1 roll SERIAL-LABEL cost 14.60 per 1 roll from LAKESIDE at 2026-03-17T08:48 ref LS-48998 key gr-0162
complete 10 RADIO serials R01653..R01662 at 2026-03-17T08:49 by Ole key rl-0173
receive 7 box USB-CABLE cost 40.50 per 1 box from MERIDIAN at 2026-03-17T08:57 ref LS-49002 key gr-0163
issue 6 MCR01MRTF1202 reason engineering at 2026-03-17T09:01 key is-0024
ship 15 RADIO to OVERSEAS at 2026-03-17T09:26 ref A-11483 key dn-0210
complete 12 PROGRAMMED-BOARD lot P0317 at 2026-03-17T09:30 key pl-0158

# Friday's last sheet lay under the printer. It happened in a closed period, by the list of that
# day, and is booked on the first open day.
complete 8 BOARD lot B0317 at 2026-03-13T21:10 ref T-0186 note "late sheet" key bl-0186
complete 8 PROGRAMMED-BOARD lot P0317 at 2026-03-13T21:24 note "late sheet" key pl-0159
complete 8 RADIO serials R01663..R01670 at 2026-03-13T21:41 note "late sheet" key rl-0174

complete 11 RADIO serials R01671..R01681 at 2026-03-17T09:44 key rl-0175
operation 20 10 BOARD at 2026-03-17T09:49 key sl-0081
scrap 59 RMCF0402JT10K0 at 2026-03-17T09:57 note "feeder jam" key sc-0018
ship 2 RADIO to WEB-SHOP at 2026-03-17T09:59 ref A-11488 key dn-0211
complete 10 BOARD lot B0317 at 2026-03-17T10:14 ref T-0187 key bl-0187
move 180 CASE from stores to painter at 2026-03-17T10:30 key mv-0058
ship 3 RADIO to WEB-SHOP at 2026-03-17T10:30 ref A-11489 key dn-0212
complete 9 PROGRAMMED-BOARD lot P0317 at 2026-03-17T10:32 key pl-0160
complete 10 RADIO serials R01682..R01691 at 2026-03-17T10:34 key rl-0176
complete 10 BOARD lot B0317 at 2026-03-17T10:49 ref T-0188 key bl-0188
sell 1 RADIO from shop to COUNTER at 2026-03-17T11:02 key cs-0019
ship 2 RADIO to WEB-SHOP at 2026-03-17T11:09 ref A-11496 key dn-0213

# Packing tries a new carton that needs one inlay only: a draft, which counts for nothing yet.
bill PACKING version slim draft at 2026-03-17T11:30 key su-0250
  + 1 CARTON
  + 1 FOAM
  + 1/24 LABEL-SHEET
  + 0.65 TAPE scrap 3%

complete 11 RADIO serials R01692..R01702 at 2026-03-17T11:33 key rl-0177
complete 9 PROGRAMMED-BOARD lot P0317 at 2026-03-17T11:35 key pl-0161
ship 4 RADIO to MAKER-BOX at 2026-03-17T11:38 ref A-11500 key dn-0214
complete 10 BOARD lot B0317 at 2026-03-17T11:51 ref T-0189 key bl-0189
ship 6 RADIO to HAMHAUS at 2026-03-17T12:12 ref A-11503 key dn-0215
complete 8 RADIO serials R01703..R01710 at 2026-03-17T12:20 key rl-0178
complete 10 PROGRAMMED-BOARD lot P0317 at 2026-03-17T12:32 key pl-0162
ship 4 RADIO to WEB-SHOP at 2026-03-17T12:45 ref A-11508 key dn-0216
complete 10 BOARD lot B0317 at 2026-03-17T12:55 ref T-0190 key bl-0190
complete 11 RADIO serials R01711..R01721 at 2026-03-17T13:13 key rl-0179
ship 3 RADIO to WEB-SHOP at 2026-03-17T13:15 ref A-11512 key dn-0217
complete 13 PROGRAMMED-BOARD lot P0317 at 2026-03-17T13:39 key pl-0163
ship 24 RADIO to OVERSEAS at 2026-03-17T13:48 ref A-11515 key dn-0218
tick at 2026-03-17T14:00 key tk-0023
operation 20 11 BOARD at 2026-03-17T14:05 key sl-0082
complete 9 RADIO serials R01722..R01730 at 2026-03-17T14:09 key rl-0180
ship 10 RADIO to HAMHAUS at 2026-03-17T14:16 ref A-11517 key dn-0219
complete 11 BOARD lot B0317 at 2026-03-17T14:30 ref T-0191 key bl-0191
complete 13 PROGRAMMED-BOARD lot P0317 at 2026-03-17T14:38 key pl-0164
ship 1 RADIO to WEB-SHOP at 2026-03-17T14:53 ref A-11520 key dn-0220
complete 10 RADIO serials R01731..R01740 at 2026-03-17T14:59 key rl-0181
issue 2 LXES15AAA1-100 reason engineering at 2026-03-17T14:59 key is-0025
scrap 27 GRM1555C1H101JA01D at 2026-03-17T15:01 note "reel end" key sc-0019
operation 20 10 BOARD scrapped 1 at 2026-03-17T15:03 note "oven too cold" key sl-0083
ship 3 RADIO to WEB-SHOP at 2026-03-17T15:19 ref A-11521 key dn-0221
complete 10 BOARD lot B0317 at 2026-03-17T15:28 ref T-0192 key bl-0192
complete 12 PROGRAMMED-BOARD lot P0317 at 2026-03-17T15:43 key pl-0165
ship 3 RADIO to MAKER-BOX at 2026-03-17T15:50 ref A-11529 key dn-0222
complete 8 RADIO serials R01741..R01748 at 2026-03-17T15:53 key rl-0182
sell 2 RADIO from shop to COUNTER at 2026-03-17T16:02 key cs-0020

# A second programming adapter: from tomorrow a piece costs ten cents less.
routing PROGRAMMED-BOARD from 2026-03-18 at 2026-03-17T16:02 key su-0251
  + 10 program at line/TEST conversion 0.55
  + 20 test at line/TEST conversion 0.50

complete 8 BOARD lot B0317 at 2026-03-17T16:11 ref T-0193 note "paste weighed" key bl-0193
  + 20.8 SOLDER-PASTE
ship 5 RADIO to FIELDLINE at 2026-03-17T16:23 ref A-11536 key dn-0223
complete 11 PROGRAMMED-BOARD scrapped 1 lot P0317 at 2026-03-17T16:41 key pl-0166
complete 8 RADIO lost 1 serials R01749..R01756 at 2026-03-17T16:42 key rl-0183
ship 5 RADIO to FIELDLINE at 2026-03-17T16:59 ref A-11545 key dn-0224
complete 9 BOARD lot B0317 at 2026-03-17T17:13 ref T-0194 note "dropped at the feeder" key bl-0194
  + 37 RMCF0402FT4K70
ship 10 RADIO to RADIOWERK at 2026-03-17T17:28 ref A-11548 key dn-0225
complete 11 RADIO serials R01757..R01767 at 2026-03-17T17:39 by Imke key rl-0184
complete 11 PROGRAMMED-BOARD lot P0317 at 2026-03-17T17:45 key pl-0167
ship 6 RADIO to FIELDLINE at 2026-03-17T17:56 ref A-11553 key dn-0226
complete 10 BOARD lot B0317 at 2026-03-17T18:18 ref T-0195 key bl-0195
complete 9 RADIO serials R01768..R01776 at 2026-03-17T18:25 key rl-0185
ship 15 RADIO to OVERSEAS at 2026-03-17T18:30 ref A-11559 key dn-0227
complete 12 PROGRAMMED-BOARD lot P0317 at 2026-03-17T18:40 key pl-0168
ship 2 RADIO to WEB-SHOP at 2026-03-17T19:07 ref A-11561 key dn-0228
operation 20 9 BOARD at 2026-03-17T19:18 key sl-0084
complete 9 RADIO serials R01777..R01785 at 2026-03-17T19:23 key rl-0186
complete 13 PROGRAMMED-BOARD lot P0317 at 2026-03-17T19:40 key pl-0169
ship 3 RADIO to WEB-SHOP at 2026-03-17T19:40 ref A-11566 key dn-0229
complete 9 BOARD lot B0317 at 2026-03-17T19:43 ref T-0196 key bl-0196
complete 10 RADIO serials R01786..R01795 at 2026-03-17T20:09 by Ole key rl-0187
ship 3 RADIO to WEB-SHOP at 2026-03-17T20:09 ref A-11568 key dn-0230
complete 11 BOARD lot B0317 at 2026-03-17T20:21 ref T-0197 key bl-0197
empty 1 reel RMCF0402JT39R0 at 2026-03-17T20:30 key em-0004
ship 10 RADIO to HAMHAUS at 2026-03-17T20:36 ref A-11572 key dn-0231
complete 13 PROGRAMMED-BOARD lot P0317 at 2026-03-17T20:49 key pl-0170
complete 10 RADIO serials R01796..R01805 at 2026-03-17T21:04 key rl-0188
operation 20 9 BOARD at 2026-03-17T21:20 by Tarek key sl-0085
count 3172 PPPC112LFBN-RC at 2026-03-17T21:25 key ct-0040
count 25383 GRM1555C1H220JA01D at 2026-03-17T21:27 key ct-0041
count 892 MGA-81563-TR1G at 2026-03-17T21:30 key ct-0042
count 3053 MCR01MRTF1202 at 2026-03-17T21:42 key ct-0043
expense 633.00 account 3410 at 2026-03-17T21:50 note "wages of the day" key ex-0025
expense 309.50 account 3420 at 2026-03-17T21:50 note machines key ex-0026
tick at 2026-03-17T22:00 key tk-0024

# What must hold in the evening.
expect stock BOARD 48
expect stock PROGRAMMED-BOARD 85
expect stock RADIO 45
expect stock RADIO 2 in shop
expect stock BOARD/20 9
expect stock PAINTED-CASE 176
expect stock CASE 384 in painter
expect due RMCF0402JT39R0 788
expect stock CASE 784 value 2312.80
expect stock CARTON 455 value 163.80
expect stock GRM1555C1H101JA01D 13634
expect stock GRM155R71H331KA01D 6212
expect stock SOLDER-PASTE 2106.6
expect balance payables -213365.90
