# Tuesday, 17 March 2026: working day 12 of 20. Another resistor is placed from today. A late
# sheet of Friday turns up.

move 1 tray MAX2837ETM+ from stores to line at 2026-03-17T06:10 key mv-0036
move 1 tray MAX5864ETM+ from stores to line at 2026-03-17T06:10 key mv-0037
move 3 tray LPC4320FBD144,551 from stores to line at 2026-03-17T06:10 key mv-0038
complete 10 BOARD lot B0317 at 2026-03-17T06:33 ref T-0177 key bl-0177
receive 1 reel GRM155R71H331KA01D cost 14.20 per 1 reel from NORDMARK at 2026-03-17T07:00 ref LS-48898 key gr-0138
complete 8 BOARD lot B0317 at 2026-03-17T07:08 ref T-0178 key bl-0178
receive 1 reel LMK105BJ225MV-F cost 70.80 per 1 reel from NORDMARK at 2026-03-17T07:09 ref LS-48902 key gr-0139
receive 1 reel LXES15AAA1-100 cost 162.00 per 1 reel from KESTREL at 2026-03-17T07:18 ref LS-48907 key gr-0140
receive 4 reel SKY13350-385LF cost 1362.00 per 1 reel from TIDEWATER at 2026-03-17T07:20 ref LS-48915 key gr-0141

receive 2 reel BRL1608T100M cost 193.00 per 1 reel from NORDMARK at 2026-03-17T07:27 ref LS-48917 key gr-0142
complete 12 PROGRAMMED-BOARD lot P0317 at 2026-03-17T07:33 by Imke key pl-0155
receive 7 bag PPPC132LFBN-RC cost 209.00 per 1 bag from ALTENBURG at 2026-03-17T07:36 ref LS-48919 key gr-0143
receive 1 reel RMCF0402FT51K0 cost 6.05 per 1 reel from NORDMARK at 2026-03-17T07:45 ref LS-48925 key gr-0144
complete 9 BOARD lot B0317 at 2026-03-17T07:45 ref T-0179 key bl-0179
receive 1 reel RMCF0402ZT0R00 cost 9.10 per 1 reel from NORDMARK at 2026-03-17T07:54 ref LS-48931 key gr-0145
complete 11 RADIO serials R01640..R01650 at 2026-03-17T08:00 key rl-0171
receive 3 reel B0310J50100AHF cost 768.00 per 1 reel from TIDEWATER at 2026-03-17T08:03 ref LS-48935 key gr-0146
receive 1 reel SKY13317-373LF cost 1944.00 per 1 reel from TIDEWATER at 2026-03-17T08:12 ref LS-48939 key gr-0147
complete 13 PROGRAMMED-BOARD lot P0317 at 2026-03-17T08:12 by Tarek key pl-0156
receive 14 tube W25Q80BVSSIG cost 40.20 per 1 tube from KESTREL at 2026-03-17T08:21 ref LS-48940 key gr-0148
complete 9 BOARD lot B0317 at 2026-03-17T08:21 ref T-0180 note "dropped at the feeder" key bl-0180
  + 41 GRM1555C1H180JA01D
receive 1 reel AB26TRQ-32.768KHZ-T cost 269.50 per 1 reel from TIDEWATER at 2026-03-17T08:30 ref LS-48947 by Jonas key gr-0149
complete 10 RADIO serials R01651..R01660 at 2026-03-17T08:37 key rl-0172
receive 3 jar SOLDER-PASTE cost 39.75 per 1 jar from ALTENBURG at 2026-03-17T08:39 ref LS-48952 by Tarek key gr-0150
receive 1 roll SERIAL-LABEL cost 14.60 per 1 roll from LAKESIDE at 2026-03-17T08:48 ref LS-48955 key gr-0151
complete 9 PROGRAMMED-BOARD lot P0317 at 2026-03-17T08:50 key pl-0157
complete 8 BOARD scrapped 1 lot B0317 at 2026-03-17T08:51 ref T-0181 note "dropped at the feeder" key bl-0181
  + 39 RMCF0402JT1K80
receive 7 box USB-CABLE cost 40.50 per 1 box from MERIDIAN at 2026-03-17T08:57 ref LS-48962 key gr-0152
issue 3 RMCF0402FT51K0 reason engineering at 2026-03-17T09:02 key is-0023
complete 10 RADIO serials R01661..R01670 at 2026-03-17T09:11 by Jonas key rl-0173
complete 11 PROGRAMMED-BOARD lot P0317 at 2026-03-17T09:25 by Jonas key pl-0158
complete 8 BOARD lot B0317 at 2026-03-17T09:30 ref T-0182 key bl-0182
ship 8 RADIO to CAMPUS-LAB at 2026-03-17T09:33 ref A-11394 key dn-0198

# Friday's last sheet lay under the printer. It happened in a closed period, by the list of that
# day, and is booked on the first open day.
complete 8 BOARD lot B0317 at 2026-03-13T18:10 ref T-0183 note "late sheet" key bl-0183
complete 8 PROGRAMMED-BOARD lot P0317 at 2026-03-13T18:24 note "late sheet" key pl-0159
complete 8 RADIO serials R01671..R01678 at 2026-03-13T18:41 note "late sheet" key rl-0174

complete 11 RADIO serials R01679..R01689 at 2026-03-17T09:52 key rl-0175
ship 15 RADIO to OVERSEAS at 2026-03-17T09:53 ref A-11397 key dn-0199
scrap 6 RMCF0402FT4K70 at 2026-03-17T10:00 note "reel end" key sc-0018
complete 8 PROGRAMMED-BOARD scrapped 1 lot P0317 at 2026-03-17T10:06 key pl-0160
complete 8 BOARD lot B0317 at 2026-03-17T10:07 ref T-0184 by Imke key bl-0184
ship 12 RADIO to HAMHAUS at 2026-03-17T10:26 ref A-11402 key dn-0200
complete 11 RADIO serials R01690..R01700 at 2026-03-17T10:32 key rl-0176
complete 9 PROGRAMMED-BOARD lot P0317 at 2026-03-17T10:37 key pl-0161
complete 10 BOARD lot B0317 at 2026-03-17T10:38 ref T-0185 note "paste weighed" key bl-0185
  + 25.7 SOLDER-PASTE
ship 3 RADIO to MAKER-BOX at 2026-03-17T10:44 ref A-11410 key dn-0201
sell 1 RADIO from shelf to COUNTER at 2026-03-17T11:01 key cs-0018
complete 10 BOARD lot B0317 at 2026-03-17T11:08 ref T-0186 key bl-0186
ship 2 RADIO to WEB-SHOP at 2026-03-17T11:11 ref A-11413 key dn-0202
complete 9 RADIO serials R01701..R01709 at 2026-03-17T11:13 by Ole key rl-0177
complete 9 PROGRAMMED-BOARD lot P0317 at 2026-03-17T11:17 key pl-0162
ship 4 RADIO to WEB-SHOP at 2026-03-17T11:42 ref A-11421 key dn-0203
complete 10 RADIO serials R01710..R01719 at 2026-03-17T11:45 key rl-0178
complete 11 BOARD lot B0317 at 2026-03-17T11:49 ref T-0187 key bl-0187
complete 10 PROGRAMMED-BOARD lot P0317 at 2026-03-17T11:55 key pl-0163
ship 4 RADIO to MAKER-BOX at 2026-03-17T12:07 ref A-11426 key dn-0204
complete 11 BOARD lot B0317 at 2026-03-17T12:21 ref T-0188 key bl-0188
complete 11 RADIO serials R01720..R01730 at 2026-03-17T12:26 key rl-0179
ship 15 RADIO to OVERSEAS at 2026-03-17T12:29 ref A-11432 key dn-0205
complete 9 PROGRAMMED-BOARD lot P0317 at 2026-03-17T12:37 key pl-0164
complete 11 BOARD lot B0317 at 2026-03-17T12:56 ref T-0189 by Tarek key bl-0189
ship 4 RADIO to MAKER-BOX at 2026-03-17T12:57 ref A-11437 key dn-0206
complete 9 RADIO serials R01731..R01739 at 2026-03-17T13:04 by Ole key rl-0180
complete 13 PROGRAMMED-BOARD lot P0317 at 2026-03-17T13:17 key pl-0165
ship 8 RADIO to CAMPUS-LAB at 2026-03-17T13:26 ref A-11443 key dn-0207
complete 8 BOARD lost 1 lot B0317 at 2026-03-17T13:27 ref T-0190 note "paste weighed" key bl-0190
  + 19.1 SOLDER-PASTE
complete 11 RADIO serials R01740..R01750 at 2026-03-17T13:38 key rl-0181
ship 4 RADIO to WEB-SHOP at 2026-03-17T13:51 ref A-11451 key dn-0208
complete 12 PROGRAMMED-BOARD lot P0317 at 2026-03-17T13:55 key pl-0166
complete 9 BOARD scrapped 1 lot B0317 at 2026-03-17T14:08 ref T-0191 key bl-0191
ship 4 RADIO to WEB-SHOP at 2026-03-17T14:17 ref A-11454 key dn-0209
complete 10 RADIO serials R01751..R01760 at 2026-03-17T14:19 by Jonas key rl-0182
complete 11 PROGRAMMED-BOARD lot P0317 at 2026-03-17T14:27 key pl-0167
ship 10 RADIO to RADIOWERK at 2026-03-17T14:39 ref A-11462 key dn-0210
complete 9 BOARD lot B0317 at 2026-03-17T14:43 ref T-0192 key bl-0192
complete 11 RADIO serials R01761..R01771 at 2026-03-17T15:00 key rl-0183
scrap 57 GRM1555C1H470JA01D at 2026-03-17T15:02 note "feeder jam" key sc-0019
ship 16 RADIO to RADIOWERK at 2026-03-17T15:09 ref A-11468 key dn-0211
complete 12 PROGRAMMED-BOARD lot P0317 at 2026-03-17T15:12 key pl-0168
complete 8 BOARD lot B0317 at 2026-03-17T15:18 ref T-0193 by Jonas key bl-0193
ship 10 RADIO to HAMHAUS at 2026-03-17T15:33 ref A-11476 key dn-0212
complete 11 RADIO serials R01772..R01782 at 2026-03-17T15:38 key rl-0184
complete 10 PROGRAMMED-BOARD lot P0317 at 2026-03-17T15:48 key pl-0169
complete 11 BOARD lot B0317 at 2026-03-17T15:49 ref T-0194 key bl-0194
sell 1 RADIO from shelf to COUNTER at 2026-03-17T15:56 key cs-0019
ship 3 RADIO to WEB-SHOP at 2026-03-17T16:00 ref A-11483 key dn-0213

# A second programming adapter: from tomorrow a piece costs ten cents less.
rate PROGRAMMED-BOARD conversion 1.05 from 2026-03-18 at 2026-03-17T16:02 key su-0239

complete 10 RADIO serials R01783..R01792 at 2026-03-17T16:12 key rl-0185
complete 12 PROGRAMMED-BOARD lot P0317 at 2026-03-17T16:22 key pl-0170
ship 3 RADIO to WEB-SHOP at 2026-03-17T16:27 ref A-11485 key dn-0214
complete 9 RADIO serials R01793..R01801 at 2026-03-17T16:52 key rl-0186
ship 6 RADIO to MAKER-BOX at 2026-03-17T16:57 ref A-11488 key dn-0215
ship 5 RADIO to CAMPUS-LAB at 2026-03-17T17:19 ref A-11489 key dn-0216
count 1135 TPS62410DRCR at 2026-03-17T17:30 key ct-0039
count 3282 B0310J50100AHF at 2026-03-17T17:31 key ct-0040
count 2136 LP0603A1880ANTR at 2026-03-17T17:40 key ct-0041
count 15277 RMCF0402JT10K0 at 2026-03-17T17:45 key ct-0042
expense 630.00 account 3410 at 2026-03-17T17:50 note "wages of the day" key ex-0025
expense 317.50 account 3420 at 2026-03-17T17:50 note machines key ex-0026

# What must hold in the evening.
expect stock BOARD 5
expect stock PROGRAMMED-BOARD 103
expect stock RADIO 28
expect stock RADIO 2 in shelf
expect stock CASE 762 value 2247.90
expect stock CARTON 467 value 168.12
expect stock GRM1555C1H101JA01D 13845
expect stock GRM155R71H331KA01D 6272
expect stock SOLDER-PASTE 2220.1
expect balance payables -212928.00
