# Friday, 20 March 2026: working day 15 of 20. Part of yesterday's lot was never made. The last
# day of the leaflet.

move 1 tray MAX2837ETM+ from stores to line/SMT at 2026-03-20T06:10 key mv-0067
move 2 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-20T06:10 key mv-0068
complete 8 BOARD lot B0320 at 2026-03-20T06:20 ref T-0230 key bl-0230
operation 20 8 BOARD at 2026-03-20T06:38 key sl-0101
receive 1 pad LABEL-SHEET cost 32.50 per 1 pad from LAKESIDE at 2026-03-20T07:00 ref LS-49081 key gr-0179
complete 8 BOARD lot B0320 at 2026-03-20T07:03 ref T-0231 by Mara key bl-0231
receive 13 roll TAPE cost 2.25 per 1 roll from LAKESIDE at 2026-03-20T07:09 ref LS-49084 key gr-0180
operation 20 8 BOARD at 2026-03-20T07:29 note "paste weighed" key sl-0102
  + 16.7 SOLDER-PASTE
complete 9 PROGRAMMED-BOARD lot P0320 at 2026-03-20T07:30 by Ole key pl-0184
complete 8 BOARD lot B0320 at 2026-03-20T07:54 ref T-0232 key bl-0232
complete 9 RADIO serials R02086..R02094 at 2026-03-20T07:59 key rl-0220
receive 143 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-03-20T08:15 ref LS-49093 key gr-0181

# Of yesterday's lot four boards were never made: they are taken back, with their parts.
undo bl-0216 4 at 2026-03-20T08:21 note miscounted key un-0005

complete 8 BOARD lost 1 lot B0320 at 2026-03-20T08:24 ref T-0233 by Imke key bl-0233
complete 11 PROGRAMMED-BOARD lot P0320 at 2026-03-20T08:33 by Imke key pl-0185
complete 11 RADIO serials R02095..R02105 at 2026-03-20T08:56 key rl-0221
issue 8 DMP2305U-7 reason engineering at 2026-03-20T08:58 by Imke key is-0030
complete 8 BOARD scrapped 1 lot B0320 at 2026-03-20T09:18 ref T-0234 note bridges key bl-0234
ship 5 RADIO to FIELDLINE at 2026-03-20T09:28 ref A-11775 key dn-0269
complete 11 PROGRAMMED-BOARD lot P0320 at 2026-03-20T09:41 key pl-0186
complete 11 RADIO serials R02106..R02116 at 2026-03-20T09:48 key rl-0222
scrap 43 GRM1555C1H330JA01D at 2026-03-20T09:57 note "feeder jam" key sc-0023
ship 20 RADIO to OVERSEAS at 2026-03-20T10:04 ref A-11778 key dn-0270
complete 11 BOARD lot B0320 at 2026-03-20T10:20 ref T-0235 key bl-0235
move 40 CASE from stores to painter at 2026-03-20T10:30 key mv-0069
ship 6 RADIO to MAKER-BOX at 2026-03-20T10:44 ref A-11783 key dn-0271
complete 12 PROGRAMMED-BOARD lot P0320 at 2026-03-20T10:49 key pl-0187
sell 1 RADIO from shop to COUNTER at 2026-03-20T11:00 key cs-0023
ship 12 RADIO to HAMHAUS at 2026-03-20T11:14 ref A-11791 key dn-0272
operation 20 11 BOARD at 2026-03-20T11:15 key sl-0103
complete 10 RADIO serials R02117..R02126 at 2026-03-20T11:29 key rl-0223
complete 11 BOARD lot B0320 at 2026-03-20T11:40 ref T-0236 key bl-0236
ship 20 RADIO to OVERSEAS at 2026-03-20T11:51 ref A-11793 key dn-0273
complete 11 PROGRAMMED-BOARD lot P0320 at 2026-03-20T11:55 key pl-0188
issue 30 RMCF0402FT330K reason training at 2026-03-20T11:57 key is-0031
complete 9 BOARD lot B0320 at 2026-03-20T12:07 ref T-0237 key bl-0237
complete 10 RADIO serials R02127..R02136 at 2026-03-20T12:21 key rl-0224
ship 1 RADIO to WEB-SHOP at 2026-03-20T12:28 ref A-11802 key dn-0274
ship 10 RADIO to RADIOWERK at 2026-03-20T12:58 ref A-11809 key dn-0275
complete 9 PROGRAMMED-BOARD lot P0320 at 2026-03-20T13:01 key pl-0189
complete 8 BOARD lot B0320 at 2026-03-20T13:02 ref T-0238 by Jonas key bl-0238
complete 10 RADIO serials R02137..R02146 at 2026-03-20T13:15 key rl-0225
ship 12 RADIO to HAMHAUS at 2026-03-20T13:40 ref A-11814 key dn-0276
operation 20 9 BOARD at 2026-03-20T13:54 note "paste weighed" key sl-0104
  + 21.4 SOLDER-PASTE
tick at 2026-03-20T14:00 key tk-0029
complete 11 PROGRAMMED-BOARD lot P0320 at 2026-03-20T14:09 key pl-0190
ship 6 RADIO to FIELDLINE at 2026-03-20T14:13 ref A-11820 key dn-0277
complete 9 BOARD lot B0320 at 2026-03-20T14:19 ref T-0239 key bl-0239
ship 6 RADIO to OVERSEAS at 2026-03-20T14:49 ref A-11828 key dn-0278
operation 20 10 BOARD scrapped 1 at 2026-03-20T14:50 note bridges key sl-0105
issue 3 DEA162400HT-8004B1 reason test at 2026-03-20T14:56 key is-0032
complete 9 RADIO serials R02147..R02155 at 2026-03-20T15:00 key rl-0226
scrap 29 GRM21BR61A106KE19L at 2026-03-20T15:00 note "reel end" key sc-0024

# A university returns one radio and does not say of which order: it is its last one.
return 1 RADIO to finished from CAMPUS-LAB at 2026-03-20T15:11 key cr-0002

complete 9 PROGRAMMED-BOARD lot P0320 at 2026-03-20T15:15 key pl-0191
complete 10 BOARD lot B0320 at 2026-03-20T15:15 ref T-0240 key bl-0240
ship 6 RADIO to HAMHAUS at 2026-03-20T15:24 ref A-11831 key dn-0279
complete 10 BOARD lot B0320 at 2026-03-20T15:45 ref T-0241 key bl-0241
complete 11 RADIO serials R02156..R02166 at 2026-03-20T15:47 by Jonas key rl-0227
ship 5 RADIO to FIELDLINE at 2026-03-20T15:53 ref A-11835 key dn-0280
complete 10 PROGRAMMED-BOARD lot P0320 at 2026-03-20T16:18 key pl-0192

# The draft of the packing is released; it counts from Monday.
bill PACKING release slim from 2026-03-23 at 2026-03-20T16:20 key su-0252

ship 10 RADIO to OVERSEAS at 2026-03-20T16:30 ref A-11836 key dn-0281
complete 11 RADIO serials R02167..R02177 at 2026-03-20T16:41 key rl-0228
complete 10 BOARD scrapped 1 lot B0320 at 2026-03-20T16:44 ref T-0242 note "dropped at the feeder" key bl-0242
  + 48 GRM1555C1H180JA01D
ship 1 RADIO to WEB-SHOP at 2026-03-20T17:07 ref A-11839 key dn-0282
complete 13 PROGRAMMED-BOARD lot P0320 at 2026-03-20T17:23 key pl-0193
complete 11 RADIO serials R02178..R02188 at 2026-03-20T17:33 key rl-0229
complete 11 BOARD lot B0320 at 2026-03-20T17:41 ref T-0243 key bl-0243
ship 2 RADIO to WEB-SHOP at 2026-03-20T17:43 ref A-11846 key dn-0283
ship 2 RADIO to WEB-SHOP at 2026-03-20T18:22 ref A-11855 key dn-0284
complete 12 PROGRAMMED-BOARD lot P0320 at 2026-03-20T18:29 key pl-0194
complete 9 RADIO serials R02189..R02197 at 2026-03-20T18:29 by Jonas key rl-0230
operation 20 9 BOARD at 2026-03-20T18:36 by Jonas key sl-0106
ship 6 RADIO to HAMHAUS at 2026-03-20T18:51 ref A-11860 key dn-0285
complete 9 BOARD lot B0320 at 2026-03-20T19:01 ref T-0244 key bl-0244
complete 6 RADIO serials R02198..R02203 at 2026-03-20T19:20 key rl-0231
ship 4 RADIO to WEB-SHOP at 2026-03-20T19:30 ref A-11866 key dn-0286
complete 9 BOARD lot B0320 at 2026-03-20T19:33 ref T-0245 key bl-0245
complete 9 PROGRAMMED-BOARD lot P0320 at 2026-03-20T19:37 key pl-0195
ship 5 RADIO to FIELDLINE at 2026-03-20T20:08 ref A-11870 key dn-0287
complete 9 RADIO serials R02204..R02212 at 2026-03-20T20:10 key rl-0232
complete 11 BOARD lot B0320 at 2026-03-20T20:23 ref T-0246 key bl-0246
empty 1 reel RMCF0402JT39R0 at 2026-03-20T20:30 key em-0005
ship 6 RADIO to MAKER-BOX at 2026-03-20T20:43 ref A-11877 key dn-0288
complete 10 PROGRAMMED-BOARD lot P0320 at 2026-03-20T20:46 key pl-0196
complete 10 RADIO serials R02213..R02222 at 2026-03-20T21:01 key rl-0233
operation 20 10 BOARD at 2026-03-20T21:20 key sl-0107
count 5280 GRM155R71H331KA01D at 2026-03-20T21:21 by Ole key ct-0051
count 4307 GRM1555C1H181JA01D at 2026-03-20T21:32 key ct-0052
count 2652 2500BL14M100T at 2026-03-20T21:38 by Jonas key ct-0053
expense 660.00 account 3410 at 2026-03-20T21:50 note "wages of the day" key ex-0031
expense 303.50 account 3420 at 2026-03-20T21:50 note machines key ex-0032
expense 411.75 account 3430 at 2026-03-20T21:50 note "energy of the week" key ex-0033
tick at 2026-03-20T22:00 key tk-0030

# What must hold in the evening.
expect stock BOARD 166
expect stock PROGRAMMED-BOARD 0
expect stock RADIO 33
expect stock RADIO 3 in shop
expect stock BOARD/20 10
expect stock PAINTED-CASE 202
expect stock CASE 338 in painter
expect due RMCF0402JT39R0 908
expect stock CASE 338 value 997.10
expect stock CARTON 760 value 273.60
expect stock BSS84 4939
expect stock RMCF0402FT715K 2486
expect stock SOLDER-PASTE 1150.6
expect owed USB-CABLE 0
expect balance payables -227831.15
expect balance incurred 5134.75
expect balance applied -5762.45
expect balance expense:bulk 89.61
expect check clean
