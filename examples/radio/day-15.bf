# Friday, 20 March 2026: working day 15 of 20. Part of yesterday's lot was never made. The last
# day of the leaflet.

move 1 tray MAX2837ETM+ from stores to line/SMT at 2026-03-20T06:10 key mv-0053
move 2 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-20T06:10 key mv-0054
complete 9 BOARD lot B0320 at 2026-03-20T06:20 ref T-0230 by Imke key bl-0230
complete 8 BOARD lot B0320 at 2026-03-20T06:31 ref T-0231 by Mara key bl-0231
receive 1 pad LABEL-SHEET cost 32.50 per 1 pad from LAKESIDE at 2026-03-20T07:00 ref LS-49010 by Imke key gr-0166
receive 13 roll TAPE cost 2.25 per 1 roll from LAKESIDE at 2026-03-20T07:09 ref LS-49014 by Ole key gr-0167
complete 12 PROGRAMMED-BOARD lot P0320 at 2026-03-20T07:29 key pl-0188
operation 20 10 BOARD at 2026-03-20T07:37 key sl-0085
complete 10 RADIO serials R02090..R02099 at 2026-03-20T07:57 key rl-0220
complete 10 BOARD lot B0320 at 2026-03-20T08:02 ref T-0232 key bl-0232

# Of yesterday's lot four boards were never made: they are taken back, with their parts.
undo bl-0217 4 at 2026-03-20T08:21 note miscounted key un-0005

complete 9 PROGRAMMED-BOARD scrapped 1 lot P0320 at 2026-03-20T08:36 key pl-0189
complete 11 BOARD lot B0320 at 2026-03-20T08:40 ref T-0233 key bl-0233
complete 10 RADIO serials R02100..R02109 at 2026-03-20T08:52 key rl-0221
issue 30 LTST-S220KGKT reason training at 2026-03-20T09:02 key is-0030
ship 6 RADIO to FIELDLINE at 2026-03-20T09:29 ref A-11806 key dn-0281
complete 10 BOARD lot B0320 at 2026-03-20T09:45 ref T-0234 key bl-0234
complete 9 PROGRAMMED-BOARD lot P0320 at 2026-03-20T09:46 key pl-0190
scrap 18 RMCF0402JT10K0 at 2026-03-20T10:03 note "reel end" key sc-0022
ship 8 RADIO to HAMHAUS at 2026-03-20T10:07 ref A-11815 key dn-0282
complete 10 RADIO serials R02110..R02119 at 2026-03-20T10:34 key rl-0222
complete 13 PROGRAMMED-BOARD lot P0320 at 2026-03-20T10:45 key pl-0191
ship 10 RADIO to FIELDLINE at 2026-03-20T10:45 ref A-11819 key dn-0283
complete 8 BOARD lot B0320 at 2026-03-20T10:54 ref T-0235 key bl-0235
sell 1 RADIO from shop to COUNTER at 2026-03-20T11:04 key cs-0025
ship 16 RADIO to RADIOWERK at 2026-03-20T11:25 ref A-11826 key dn-0284
complete 8 RADIO serials R02120..R02127 at 2026-03-20T11:29 key rl-0223
operation 20 9 BOARD at 2026-03-20T11:53 key sl-0086
complete 9 PROGRAMMED-BOARD lot P0320 at 2026-03-20T11:56 key pl-0192
issue 3 GRM1555C1H101JA01D reason damage at 2026-03-20T11:59 key is-0031
ship 24 RADIO to OVERSEAS at 2026-03-20T12:05 ref A-11831 key dn-0285
complete 9 BOARD lot B0320 at 2026-03-20T12:18 ref T-0236 key bl-0236
complete 11 RADIO serials R02128..R02138 at 2026-03-20T12:19 key rl-0224
ship 3 RADIO to WEB-SHOP at 2026-03-20T12:47 ref A-11833 key dn-0286
complete 9 BOARD lot B0320 at 2026-03-20T12:58 ref T-0237 key bl-0237
complete 12 PROGRAMMED-BOARD lot P0320 at 2026-03-20T13:05 key pl-0193
complete 11 RADIO serials R02139..R02149 at 2026-03-20T13:17 key rl-0225
ship 3 RADIO to WEB-SHOP at 2026-03-20T13:22 ref A-11840 key dn-0287
tick at 2026-03-20T14:00 key tk-0029
ship 15 RADIO to OVERSEAS at 2026-03-20T14:01 ref A-11842 key dn-0288
complete 9 BOARD lot B0320 at 2026-03-20T14:03 ref T-0238 key bl-0238
complete 4 RADIO serials R02150..R02153 at 2026-03-20T14:03 by Tarek key rl-0226
complete 10 PROGRAMMED-BOARD lot P0320 at 2026-03-20T14:10 key pl-0194
ship 2 RADIO to WEB-SHOP at 2026-03-20T14:43 ref A-11848 key dn-0289
issue 5 RMCF0402FT1K00 reason damage at 2026-03-20T14:58 key is-0032
complete 9 RADIO serials R02154..R02162 at 2026-03-20T14:59 key rl-0227
complete 8 BOARD scrapped 1 lot B0320 at 2026-03-20T15:02 ref T-0239 note "dropped at the feeder" key bl-0239
  + 39 GRM1555C1H180JA01D

# A university returns one radio and does not say of which order: it is its last one.
return 1 RADIO to finished from CAMPUS-LAB at 2026-03-20T15:11 key cr-0002

complete 13 PROGRAMMED-BOARD lot P0320 at 2026-03-20T15:13 key pl-0195
ship 3 RADIO to WEB-SHOP at 2026-03-20T15:27 ref A-11853 key dn-0290
complete 10 RADIO serials R02163..R02172 at 2026-03-20T15:49 note "wrapped twice" key rl-0228
  + 30 FOAM
ship 15 RADIO to OVERSEAS at 2026-03-20T16:00 ref A-11857 key dn-0291
operation 20 10 BOARD at 2026-03-20T16:13 key sl-0087
complete 13 PROGRAMMED-BOARD lot P0320 at 2026-03-20T16:20 key pl-0196

# The draft of the packing is released; it counts from Monday.
bill PACKING release slim from 2026-03-23 at 2026-03-20T16:20 key su-0248

complete 10 BOARD lot B0320 at 2026-03-20T16:38 ref T-0240 key bl-0240
ship 4 RADIO to WEB-SHOP at 2026-03-20T16:43 ref A-11863 key dn-0292
complete 11 RADIO serials R02173..R02183 at 2026-03-20T16:47 key rl-0229
complete 10 BOARD lot B0320 at 2026-03-20T17:14 ref T-0241 note "paste weighed" key bl-0241
  + 22.3 SOLDER-PASTE
ship 4 RADIO to WEB-SHOP at 2026-03-20T17:18 ref A-11870 key dn-0293
complete 12 PROGRAMMED-BOARD lot P0320 at 2026-03-20T17:30 key pl-0197
complete 10 RADIO serials R02184..R02193 at 2026-03-20T17:38 key rl-0230
ship 4 RADIO to CAMPUS-LAB at 2026-03-20T18:04 ref A-11879 key dn-0294
complete 9 BOARD scrapped 1 lot B0320 at 2026-03-20T18:19 ref T-0242 note tombstones key bl-0242
complete 8 RADIO serials R02194..R02201 at 2026-03-20T18:26 key rl-0231
complete 9 PROGRAMMED-BOARD lot P0320 at 2026-03-20T18:30 key pl-0198
ship 10 RADIO to FIELDLINE at 2026-03-20T18:42 ref A-11884 key dn-0295
complete 9 RADIO serials R02202..R02210 at 2026-03-20T19:22 key rl-0232
complete 11 BOARD lot B0320 at 2026-03-20T19:23 ref T-0243 key bl-0243
ship 6 RADIO to FIELDLINE at 2026-03-20T19:24 ref A-11891 key dn-0296
complete 13 PROGRAMMED-BOARD lot P0320 at 2026-03-20T19:35 key pl-0199
ship 3 RADIO to WEB-SHOP at 2026-03-20T20:04 ref A-11894 key dn-0297
complete 11 RADIO serials R02211..R02221 at 2026-03-20T20:09 key rl-0233
complete 11 BOARD lot B0320 at 2026-03-20T20:21 ref T-0244 key bl-0244
empty 1 reel RMCF0402JT39R0 at 2026-03-20T20:30 key em-0005
ship 5 RADIO to FIELDLINE at 2026-03-20T20:36 ref A-11895 key dn-0298
complete 9 PROGRAMMED-BOARD lot P0320 at 2026-03-20T20:41 by Imke key pl-0200
complete 9 RADIO serials R02222..R02230 at 2026-03-20T21:06 key rl-0234
operation 20 10 BOARD at 2026-03-20T21:20 by Mara key sl-0088
count 2662 GRM155R71H332KA01D at 2026-03-20T21:20 key ct-0047
count 3338 73251-2121 at 2026-03-20T21:28 key ct-0048
count 10108 RMCF0402JT470R at 2026-03-20T21:40 by Ole key ct-0049
expense 626.00 account 3410 at 2026-03-20T21:50 note "wages of the day" key ex-0031
expense 312.50 account 3420 at 2026-03-20T21:50 note machines key ex-0032
expense 399.75 account 3430 at 2026-03-20T21:50 note "energy of the week" key ex-0033
tick at 2026-03-20T22:00 key tk-0030

# What must hold in the evening.
expect stock BOARD 121
expect stock PROGRAMMED-BOARD 2
expect stock RADIO 36
expect stock RADIO 4 in shop
expect stock BOARD/20 10
expect due RMCF0402JT39R0 358
expect stock CASE 328 value 967.60
expect stock CARTON 758 value 272.88
expect stock BSS84 5014
expect stock RMCF0402FT715K 2504
expect stock SOLDER-PASTE 1227.2
expect owed USB-CABLE 0
expect balance payables -227416.70
expect balance incurred 5137.75
expect balance applied -5577.50
expect balance expense:bulk 89.61
expect check clean
