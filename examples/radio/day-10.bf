# Friday, 13 March 2026: working day 10 of 20. A lot of radios was reported twice; it is undone
# although its radios are sold.

move 1 tray MAX2837ETM+ from stores to line at 2026-03-13T06:10 key mv-0030
move 3 tray LPC4320FBD144,551 from stores to line at 2026-03-13T06:10 key mv-0031
complete 6 BOARD scrapped 2 lot B0313 at 2026-03-13T06:39 ref T-0145 key bl-0145
receive 2 reel GRM1555C1H220JA01D cost 31.90 per 1 reel from NORDMARK at 2026-03-13T07:00 ref LS-48755 by Ole key gr-0113
receive 1 reel GRM1555C1H101JA01D cost 31.10 per 1 reel from NORDMARK at 2026-03-13T07:09 ref LS-48757 key gr-0114
complete 10 BOARD lot B0313 at 2026-03-13T07:14 ref T-0146 key bl-0146
receive 1 reel GRM155R71H332KA01D cost 9.95 per 1 reel from NORDMARK at 2026-03-13T07:18 ref LS-48762 key gr-0115
receive 1 reel BLM21PG221SN1D cost 98.40 per 1 reel from NORDMARK at 2026-03-13T07:27 ref LS-48765 by Ole key gr-0116
complete 9 PROGRAMMED-BOARD lot P0313 at 2026-03-13T07:33 key pl-0128
receive 9 bag PPPC082LFBN-RC cost 139.00 per 1 bag from ALTENBURG at 2026-03-13T07:36 ref LS-48772 key gr-0117
receive 1 reel RMCF0402JT470R cost 10.20 per 1 reel from NORDMARK at 2026-03-13T07:45 ref LS-48780 key gr-0118
receive 2 reel RMCF0402JT1K80 cost 6.50 per 1 reel from NORDMARK at 2026-03-13T07:54 ref LS-48787 key gr-0119
complete 8 BOARD lot B0313 at 2026-03-13T07:58 ref T-0147 key bl-0147
receive 1 reel MCR01MRTF1202 cost 6.60 per 1 reel from NORDMARK at 2026-03-13T08:03 ref LS-48795 key gr-0120
complete 11 RADIO serials R01353..R01363 at 2026-03-13T08:03 key rl-0140
receive 4 reel RFFC5072TR7 cost 3840.00 per 1 reel to stores from TIDEWATER at 2026-03-13T08:12 ref LS-48803 by Imke key gr-0121
complete 12 PROGRAMMED-BOARD lot P0313 at 2026-03-13T08:17 key pl-0129
receive 4 tray MAX5864ETM+ cost 2362.50 per 1 tray to stores from KESTREL at 2026-03-13T08:21 ref LS-48812 key gr-0122
receive 1 reel CX3225GB25000D0HEQZ1 cost 394.00 per 1 reel from TIDEWATER at 2026-03-13T08:30 ref LS-48821 key gr-0123
complete 8 BOARD lot B0313 at 2026-03-13T08:32 ref T-0148 note "paste weighed" key bl-0148
  + 18.1 SOLDER-PASTE
complete 11 RADIO serials R01364..R01374 at 2026-03-13T08:38 key rl-0141
complete 13 PROGRAMMED-BOARD lot P0313 at 2026-03-13T08:58 key pl-0130

# Cases get dearer. The new standard waits for its day.
standard CASE material 2.95 from 2026-03-16 at 2026-03-13T09:01 key su-0237

issue 29 LXES1TBCC2-004 reason training at 2026-03-13T09:03 key is-0020
complete 8 RADIO serials R01375..R01382 at 2026-03-13T09:06 by Tarek key rl-0142
complete 8 BOARD lot B0313 at 2026-03-13T09:15 ref T-0149 key bl-0149
ship 3 RADIO to WEB-SHOP at 2026-03-13T09:34 ref A-11208 key dn-0161
complete 10 RADIO serials R01383..R01392 at 2026-03-13T09:43 note "wrapped twice" key rl-0143
  + 9 TAPE
complete 12 PROGRAMMED-BOARD lot P0313 at 2026-03-13T09:46 key pl-0131
ship 12 RADIO to HAMHAUS at 2026-03-13T09:51 ref A-11214 key dn-0162
complete 11 BOARD lot B0313 at 2026-03-13T09:54 ref T-0150 by Imke note "paste weighed" key bl-0150
  + 25.1 SOLDER-PASTE
scrap 45 RMCF0402ZT0R00 at 2026-03-13T09:59 note "feeder jam" key sc-0014
ship 6 RADIO to MAKER-BOX at 2026-03-13T10:17 ref A-11223 key dn-0163
complete 7 RADIO lost 1 serials R01393..R01399 at 2026-03-13T10:24 key rl-0144
complete 11 PROGRAMMED-BOARD scrapped 1 lot P0313 at 2026-03-13T10:28 key pl-0132
complete 8 BOARD scrapped 1 lot B0313 at 2026-03-13T10:29 ref T-0151 note "paste weighed" key bl-0151
  + 18.8 SOLDER-PASTE
ship 4 RADIO to WEB-SHOP at 2026-03-13T10:43 ref A-11226 key dn-0164
complete 8 RADIO serials R01400..R01407 at 2026-03-13T10:57 key rl-0145
sell 1 RADIO from shelf to COUNTER at 2026-03-13T10:59 key cs-0015
ship 3 RADIO to WEB-SHOP at 2026-03-13T11:07 ref A-11228 key dn-0165
complete 8 BOARD lot B0313 at 2026-03-13T11:12 ref T-0152 key bl-0152
complete 12 PROGRAMMED-BOARD lot P0313 at 2026-03-13T11:16 key pl-0133
ship 10 RADIO to RADIOWERK at 2026-03-13T11:30 ref A-11233 key dn-0166
complete 9 RADIO serials R01408..R01416 at 2026-03-13T11:36 key rl-0146
complete 10 BOARD lot B0313 at 2026-03-13T11:48 ref T-0153 key bl-0153
complete 9 PROGRAMMED-BOARD scrapped 1 lot P0313 at 2026-03-13T11:53 key pl-0134
ship 24 RADIO to OVERSEAS at 2026-03-13T12:01 ref A-11239 key dn-0167
complete 11 RADIO serials R01417..R01427 at 2026-03-13T12:06 key rl-0147
ship 12 RADIO to RADIOWERK at 2026-03-13T12:20 ref A-11240 key dn-0168
complete 9 BOARD lot B0313 at 2026-03-13T12:27 ref T-0154 key bl-0154
complete 9 RADIO serials R01428..R01436 at 2026-03-13T12:41 key rl-0148
ship 2 RADIO to WEB-SHOP at 2026-03-13T12:43 ref A-11247 key dn-0169
complete 11 PROGRAMMED-BOARD lot P0313 at 2026-03-13T12:44 key pl-0135
complete 10 BOARD lot B0313 at 2026-03-13T13:09 ref T-0155 note "paste weighed" key bl-0155
  + 23.7 SOLDER-PASTE
ship 15 RADIO to OVERSEAS at 2026-03-13T13:15 ref A-11253 key dn-0170
complete 10 RADIO scrapped 1 serials R01437..R01446 at 2026-03-13T13:20 key rl-0149
complete 9 PROGRAMMED-BOARD lot P0313 at 2026-03-13T13:29 key pl-0136

# All but three of the radios leave for the distributor.
ship 132 RADIO to OVERSEAS at 2026-03-13T13:31 ref A-11254 key dn-0171

# Yesterday's lot stands on two sheets. Its radios are sold in the books: what stock does not
# cover, the last sales owe until the next lot comes.
undo rl-0125 at 2026-03-13T13:32 note "reported twice" key un-0002

expect owed RADIO 8
complete 11 RADIO serials R01447..R01457 at 2026-03-13T13:51 key rl-0150
complete 9 BOARD lot B0313 at 2026-03-13T13:53 ref T-0156 key bl-0156
ship 3 RADIO to MAKER-BOX at 2026-03-13T14:05 ref A-11257 key dn-0172
complete 10 PROGRAMMED-BOARD lot P0313 at 2026-03-13T14:07 key pl-0137
complete 8 BOARD lot B0313 at 2026-03-13T14:27 ref T-0157 key bl-0157
complete 9 RADIO serials R01458..R01466 at 2026-03-13T14:32 key rl-0151
ship 2 RADIO to WEB-SHOP at 2026-03-13T14:53 ref A-11259 key dn-0173
complete 12 PROGRAMMED-BOARD lot P0313 at 2026-03-13T14:58 key pl-0138
scrap 26 RMCF0402FT1K00 at 2026-03-13T14:59 note "reel end" key sc-0015
complete 9 RADIO serials R01467..R01475 at 2026-03-13T15:04 key rl-0152
complete 8 BOARD scrapped 2 lot B0313 at 2026-03-13T15:11 ref T-0158 key bl-0158
ship 1 RADIO to WEB-SHOP at 2026-03-13T15:19 ref A-11267 key dn-0174
complete 9 PROGRAMMED-BOARD lot P0313 at 2026-03-13T15:37 key pl-0139
complete 9 RADIO serials R01476..R01484 at 2026-03-13T15:38 key rl-0153
ship 2 RADIO to WEB-SHOP at 2026-03-13T15:41 ref A-11275 key dn-0175
complete 8 BOARD lot B0313 at 2026-03-13T15:48 ref T-0159 note "dropped at the feeder" key bl-0159
  + 36 GRM1555C1H180JA01D
sell 2 RADIO from shelf to COUNTER at 2026-03-13T16:04 key cs-0016
ship 16 RADIO to RADIOWERK at 2026-03-13T16:05 ref A-11280 key dn-0176
complete 9 RADIO serials R01485..R01493 at 2026-03-13T16:17 key rl-0154
ship 6 RADIO to HAMHAUS at 2026-03-13T16:26 ref A-11282 key dn-0177
complete 8 PROGRAMMED-BOARD lot P0313 at 2026-03-13T16:29 key pl-0140
ship 1 RADIO to WEB-SHOP at 2026-03-13T16:51 ref A-11290 key dn-0178
complete 10 RADIO serials R01494..R01503 at 2026-03-13T16:54 key rl-0155
ship 6 RADIO to MAKER-BOX at 2026-03-13T17:16 ref A-11295 key dn-0179
count 2460 LP0603A1880ANTR at 2026-03-13T17:28 key ct-0032
count 499 W25Q80BVSSIG at 2026-03-13T17:36 key ct-0033
count 3288 RMCF0402FT715K at 2026-03-13T17:37 key ct-0034
expense 634.00 account 3410 at 2026-03-13T17:50 note "wages of the day" key ex-0020
expense 303.50 account 3420 at 2026-03-13T17:50 note machines key ex-0021
expense 406.25 account 3430 at 2026-03-13T17:50 note "energy of the week" key ex-0022

# What must hold in the evening.
expect stock BOARD 0
expect stock PROGRAMMED-BOARD 98
expect stock RADIO 13
expect stock RADIO 1 in shelf
expect stock CASE 343 value 960.40
expect stock CARTON 768 value 276.48
expect stock USB-CABLE 473
expect stock LXES1TBCC2-004 2429
expect stock SOLDER-PASTE 1407.2
expect owed RADIO 0
expect balance payables -186386.30
expect balance incurred 10341.50
expect balance applied -11465.05
expect check clean
