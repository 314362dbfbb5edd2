# Friday, 20 March 2026: working day 15 of 20. Part of yesterday's lot was never made. The last
# day of the leaflet.

move 1 tray MAX2837ETM+ from stores to line at 2026-03-20T06:10 key mv-0045
move 1 tray MAX5864ETM+ from stores to line at 2026-03-20T06:10 key mv-0046
move 3 tray LPC4320FBD144,551 from stores to line at 2026-03-20T06:10 key mv-0047
complete 8 BOARD lot B0320 at 2026-03-20T06:31 ref T-0227 key bl-0227
receive 1 pad LABEL-SHEET cost 32.50 per 1 pad from LAKESIDE at 2026-03-20T07:00 ref LS-49034 key gr-0166
receive 9 roll TAPE cost 2.25 per 1 roll from LAKESIDE at 2026-03-20T07:09 ref LS-49042 by Imke key gr-0167
complete 8 BOARD lot B0320 at 2026-03-20T07:14 ref T-0228 key bl-0228
complete 12 PROGRAMMED-BOARD lot P0320 at 2026-03-20T07:31 key pl-0184
complete 9 BOARD lot B0320 at 2026-03-20T07:53 ref T-0229 key bl-0229
complete 9 RADIO serials R02095..R02103 at 2026-03-20T08:00 key rl-0218
complete 12 PROGRAMMED-BOARD lot P0320 at 2026-03-20T08:12 key pl-0185

# Of yesterday's lot four boards were never made: they are taken back, with their parts.
undo bl-0212 4 at 2026-03-20T08:21 note miscounted key un-0005

complete 11 BOARD lot B0320 at 2026-03-20T08:22 ref T-0230 key bl-0230
complete 8 RADIO serials R02104..R02111 at 2026-03-20T08:41 by Jonas key rl-0219
complete 11 PROGRAMMED-BOARD lot P0320 at 2026-03-20T08:56 key pl-0186
issue 3 GRM1555C1H470JA01D reason test at 2026-03-20T08:57 key is-0028
complete 10 BOARD scrapped 1 lot B0320 at 2026-03-20T09:07 ref T-0231 by Imke key bl-0231
complete 9 RADIO serials R02112..R02120 at 2026-03-20T09:18 key rl-0220
ship 4 RADIO to MAKER-BOX at 2026-03-20T09:28 ref A-11684 key dn-0253
complete 12 PROGRAMMED-BOARD lot P0320 at 2026-03-20T09:43 key pl-0187
complete 8 BOARD lot B0320 at 2026-03-20T09:44 ref T-0232 key bl-0232
ship 3 RADIO to WEB-SHOP at 2026-03-20T09:54 ref A-11690 key dn-0254
complete 9 RADIO serials R02121..R02129 at 2026-03-20T09:57 key rl-0221
scrap 48 GRM1555C1H180JA01D at 2026-03-20T10:00 note "feeder jam" key sc-0022
move 6 RADIO from finished to shelf at 2026-03-20T10:15 key mv-0048
complete 10 BOARD lot B0320 at 2026-03-20T10:18 ref T-0233 key bl-0233
ship 3 RADIO to WEB-SHOP at 2026-03-20T10:18 ref A-11697 key dn-0255
complete 11 PROGRAMMED-BOARD lot P0320 at 2026-03-20T10:29 by Jonas key pl-0188
complete 11 RADIO serials R02130..R02140 at 2026-03-20T10:32 key rl-0222
ship 4 RADIO to CAMPUS-LAB at 2026-03-20T10:44 ref A-11703 key dn-0256
complete 11 BOARD lot B0320 at 2026-03-20T10:51 ref T-0234 key bl-0234
sell 2 RADIO from shelf to COUNTER at 2026-03-20T10:57 key cs-0023
complete 8 RADIO serials R02141..R02148 at 2026-03-20T11:07 key rl-0223
ship 4 RADIO to CAMPUS-LAB at 2026-03-20T11:10 ref A-11705 key dn-0257
complete 11 PROGRAMMED-BOARD lot P0320 at 2026-03-20T11:11 key pl-0189
complete 9 BOARD scrapped 2 lot B0320 at 2026-03-20T11:27 ref T-0235 key bl-0235
ship 4 RADIO to WEB-SHOP at 2026-03-20T11:36 ref A-11711 key dn-0258
complete 8 RADIO serials R02149..R02156 at 2026-03-20T11:43 by Tarek key rl-0224
complete 10 PROGRAMMED-BOARD lot P0320 at 2026-03-20T11:59 key pl-0190
complete 8 BOARD lot B0320 at 2026-03-20T12:10 ref T-0236 key bl-0236
ship 3 RADIO to MAKER-BOX at 2026-03-20T12:10 ref A-11715 key dn-0259
complete 7 RADIO scrapped 1 serials R02157..R02163 at 2026-03-20T12:26 key rl-0225
ship 2 RADIO to WEB-SHOP at 2026-03-20T12:34 ref A-11717 key dn-0260
complete 10 PROGRAMMED-BOARD lot P0320 at 2026-03-20T12:41 key pl-0191
complete 11 BOARD lot B0320 at 2026-03-20T12:47 ref T-0237 by Imke key bl-0237
ship 3 RADIO to MAKER-BOX at 2026-03-20T12:54 ref A-11725 key dn-0261
complete 8 RADIO serials R02164..R02171 at 2026-03-20T13:02 key rl-0226
ship 20 RADIO to OVERSEAS at 2026-03-20T13:21 ref A-11729 key dn-0262
complete 8 BOARD lot B0320 at 2026-03-20T13:22 ref T-0238 key bl-0238
complete 10 PROGRAMMED-BOARD lot P0320 at 2026-03-20T13:30 key pl-0192
complete 10 RADIO serials R02172..R02181 at 2026-03-20T13:40 key rl-0227
ship 2 RADIO to WEB-SHOP at 2026-03-20T13:54 ref A-11735 key dn-0263
complete 10 BOARD lot B0320 at 2026-03-20T14:01 ref T-0239 key bl-0239
complete 10 PROGRAMMED-BOARD lot P0320 at 2026-03-20T14:09 key pl-0193
ship 24 RADIO to OVERSEAS at 2026-03-20T14:19 ref A-11742 key dn-0264
complete 11 RADIO serials R02182..R02192 at 2026-03-20T14:20 key rl-0228
complete 9 BOARD lot B0320 at 2026-03-20T14:32 ref T-0240 key bl-0240
ship 6 RADIO to MAKER-BOX at 2026-03-20T14:39 ref A-11743 key dn-0265
complete 11 PROGRAMMED-BOARD lot P0320 at 2026-03-20T14:52 by Ole key pl-0194
complete 8 RADIO serials R02193..R02200 at 2026-03-20T14:56 key rl-0229
issue 2 XC2C64A-7VQG100C reason test at 2026-03-20T14:59 key is-0029
complete 10 BOARD lot B0320 at 2026-03-20T15:09 ref T-0241 key bl-0241
ship 3 RADIO to WEB-SHOP at 2026-03-20T15:09 ref A-11746 key dn-0266

# A university returns one radio and does not say of which order: it is its last one.
return 1 RADIO to finished from CAMPUS-LAB at 2026-03-20T15:11 key cr-0002

complete 10 RADIO serials R02201..R02210 at 2026-03-20T15:33 key rl-0230
ship 10 RADIO to HAMHAUS at 2026-03-20T15:37 ref A-11754 key dn-0267
complete 11 PROGRAMMED-BOARD lot P0320 at 2026-03-20T15:44 by Jonas key pl-0195
complete 11 BOARD lot B0320 at 2026-03-20T15:47 ref T-0242 key bl-0242
ship 6 RADIO to FIELDLINE at 2026-03-20T15:57 ref A-11755 key dn-0268
complete 7 RADIO scrapped 1 serials R02211..R02217 at 2026-03-20T16:14 key rl-0231
complete 9 PROGRAMMED-BOARD lot P0320 at 2026-03-20T16:24 key pl-0196
ship 15 RADIO to OVERSEAS at 2026-03-20T16:29 ref A-11760 key dn-0269
complete 10 RADIO serials R02218..R02227 at 2026-03-20T16:46 key rl-0232
ship 3 RADIO to WEB-SHOP at 2026-03-20T16:53 ref A-11766 key dn-0270
ship 3 RADIO to WEB-SHOP at 2026-03-20T17:16 ref A-11771 key dn-0271
count 2682 GRM155R71H332KA01D at 2026-03-20T17:32 key ct-0050
count 2015 UMK105CG8R2DV-F at 2026-03-20T17:36 key ct-0051
count 4929 BSS84 at 2026-03-20T17:42 key ct-0052
count 3361 73251-2121 at 2026-03-20T17:43 key ct-0053
expense 654.00 account 3410 at 2026-03-20T17:50 note "wages of the day" key ex-0031
expense 316.50 account 3420 at 2026-03-20T17:50 note machines key ex-0032
expense 403.00 account 3430 at 2026-03-20T17:50 note "energy of the week" key ex-0033

# What must hold in the evening.
expect stock BOARD 124
expect stock PROGRAMMED-BOARD 5
expect stock RADIO 44
expect stock RADIO 5 in shelf
expect stock CASE 331 value 976.45
expect stock CARTON 761 value 273.96
expect stock BSS84 4929
expect stock RMCF0402FT715K 2505
expect stock SOLDER-PASTE 1268.8
expect owed USB-CABLE 0
expect balance payables -226758.30
expect balance incurred 5151.00
expect balance applied -5716.00
expect check clean
