# Monday, 23 March 2026: working day 16 of 20. The black USB cables run out.

move 2 tray LPC4320FBD144,551 from stores to line at 2026-03-23T06:10 key mv-0049
complete 8 BOARD lot B0323 at 2026-03-23T06:33 ref T-0243 key bl-0243
receive 16 pack PCB cost 158.50 per 1 pack from HOLM-PCB at 2026-03-23T07:00 ref LS-49048 key gr-0168
receive 18 box CASE cost 118.00 per 1 box from MERIDIAN at 2026-03-23T07:09 ref LS-49057 key gr-0169
complete 9 BOARD lot B0323 at 2026-03-23T07:16 ref T-0244 key bl-0244
complete 10 PROGRAMMED-BOARD lot P0323 at 2026-03-23T07:32 key pl-0197
complete 8 BOARD lot B0323 at 2026-03-23T07:45 ref T-0245 note "paste weighed" key bl-0245
  + 17.8 SOLDER-PASTE
complete 8 RADIO serials R02228..R02235 at 2026-03-23T08:01 key rl-0233
complete 13 PROGRAMMED-BOARD lot P0323 at 2026-03-23T08:12 by Imke key pl-0198
complete 11 BOARD lot B0323 at 2026-03-23T08:29 ref T-0246 by Tarek key bl-0246
complete 8 RADIO serials R02236..R02243 at 2026-03-23T08:40 by Imke key rl-0234
complete 9 PROGRAMMED-BOARD lot P0323 at 2026-03-23T08:44 key pl-0199
issue 2 RMCF0402JT470R reason test at 2026-03-23T09:03 by Mara key is-0030

# The campaign is over: the rest of the leaflets goes into the paper bin.
scrap 540 LEAFLET at 2026-03-23T09:05 key sc-0023

complete 10 BOARD scrapped 1 lot B0323 at 2026-03-23T09:06 ref T-0247 key bl-0247
complete 8 RADIO serials R02244..R02251 at 2026-03-23T09:14 key rl-0235
complete 12 PROGRAMMED-BOARD lot P0323 at 2026-03-23T09:20 by Mara key pl-0200
ship 2 RADIO to WEB-SHOP at 2026-03-23T09:28 ref A-11779 key dn-0272
complete 10 BOARD lot B0323 at 2026-03-23T09:39 ref T-0248 note "dropped at the feeder" key bl-0248
  + 45 RMCF0402FT4K70
ship 16 RADIO to RADIOWERK at 2026-03-23T09:53 ref A-11786 key dn-0273
complete 11 RADIO serials R02252..R02262 at 2026-03-23T09:57 key rl-0236
scrap 60 RMCF0402FT4K70 at 2026-03-23T09:58 note "feeder jam" key sc-0024
complete 10 PROGRAMMED-BOARD lot P0323 at 2026-03-23T10:02 key pl-0201
complete 10 BOARD lot B0323 at 2026-03-23T10:16 ref T-0249 key bl-0249
ship 24 RADIO to OVERSEAS at 2026-03-23T10:24 ref A-11791 key dn-0274
complete 11 RADIO serials R02263..R02273 at 2026-03-23T10:35 key rl-0237
complete 12 PROGRAMMED-BOARD lot P0323 at 2026-03-23T10:38 key pl-0202
ship 12 RADIO to HAMHAUS at 2026-03-23T10:50 ref A-11798 key dn-0275
complete 11 BOARD lot B0323 at 2026-03-23T10:51 ref T-0250 key bl-0250
sell 2 RADIO from shelf to COUNTER at 2026-03-23T10:57 key cs-0024
complete 10 RADIO serials R02274..R02283 at 2026-03-23T11:08 key rl-0238
complete 12 PROGRAMMED-BOARD lot P0323 at 2026-03-23T11:18 key pl-0203
ship 6 RADIO to FIELDLINE at 2026-03-23T11:19 ref A-11805 key dn-0276
complete 9 BOARD lot B0323 at 2026-03-23T11:35 ref T-0251 note "dropped at the feeder" key bl-0251
  + 60 GRM1555C1H101JA01D
complete 10 RADIO serials R02284..R02293 at 2026-03-23T11:47 key rl-0239
ship 3 RADIO to WEB-SHOP at 2026-03-23T11:52 ref A-11806 key dn-0277
complete 13 PROGRAMMED-BOARD lot P0323 at 2026-03-23T11:58 key pl-0204
issue 7 NRG4026T4R7M reason engineering at 2026-03-23T12:00 key is-0031
complete 10 BOARD lot B0323 at 2026-03-23T12:12 ref T-0252 key bl-0252
ship 5 RADIO to CAMPUS-LAB at 2026-03-23T12:14 ref A-11812 key dn-0278
complete 8 RADIO serials R02294..R02301 at 2026-03-23T12:25 key rl-0240
complete 11 PROGRAMMED-BOARD lot P0323 at 2026-03-23T12:35 key pl-0205
ship 6 RADIO to FIELDLINE at 2026-03-23T12:43 ref A-11818 key dn-0279
complete 10 BOARD lot B0323 at 2026-03-23T12:45 ref T-0253 key bl-0253
complete 8 RADIO serials R02302..R02309 at 2026-03-23T13:03 key rl-0241
complete 11 PROGRAMMED-BOARD scrapped 1 lot P0323 at 2026-03-23T13:13 key pl-0206
ship 12 RADIO to RADIOWERK at 2026-03-23T13:13 ref A-11822 key dn-0280

# A few boxes of white cables come by courier.
receive 4 box USB-CABLE-W cost 46.50 per 1 box from MERIDIAN at 2026-03-23T13:17 ref LS-49061 key gr-0170

complete 9 BOARD lot B0323 at 2026-03-23T13:22 ref T-0254 by Tarek key bl-0254
ship 10 RADIO to RADIOWERK at 2026-03-23T13:35 ref A-11828 key dn-0281
complete 8 RADIO serials R02310..R02317 at 2026-03-23T13:36 key rl-0242
complete 12 PROGRAMMED-BOARD lot P0323 at 2026-03-23T13:54 key pl-0207
complete 10 BOARD lot B0323 at 2026-03-23T13:56 ref T-0255 by Jonas key bl-0255
ship 5 RADIO to FIELDLINE at 2026-03-23T14:10 ref A-11832 key dn-0282
complete 9 RADIO serials R02318..R02326 at 2026-03-23T14:20 key rl-0243
complete 12 PROGRAMMED-BOARD lot P0323 at 2026-03-23T14:32 key pl-0208
complete 11 BOARD lot B0323 at 2026-03-23T14:33 ref T-0256 by Imke key bl-0256
ship 15 RADIO to OVERSEAS at 2026-03-23T14:35 ref A-11836 key dn-0283
complete 10 RADIO serials R02327..R02336 at 2026-03-23T14:52 by Imke key rl-0244
scrap 57 LMK105BJ225MV-F at 2026-03-23T14:57 note "feeder jam" key sc-0025
issue 4 AB26TRQ-32.768KHZ-T reason test at 2026-03-23T15:00 key is-0032
ship 3 RADIO to WEB-SHOP at 2026-03-23T15:03 ref A-11845 key dn-0284
complete 13 PROGRAMMED-BOARD lot P0323 at 2026-03-23T15:06 key pl-0209
complete 10 BOARD lot B0323 at 2026-03-23T15:10 ref T-0257 key bl-0257
ship 15 RADIO to OVERSEAS at 2026-03-23T15:31 ref A-11849 key dn-0285
complete 11 RADIO serials R02337..R02347 at 2026-03-23T15:32 key rl-0245
complete 11 PROGRAMMED-BOARD lot P0323 at 2026-03-23T15:43 key pl-0210
complete 8 BOARD lot B0323 at 2026-03-23T15:51 ref T-0258 key bl-0258
ship 1 RADIO to WEB-SHOP at 2026-03-23T15:53 ref A-11851 key dn-0286
sell 1 RADIO from shelf to COUNTER at 2026-03-23T16:01 key cs-0025
complete 10 RADIO serials R02348..R02357 at 2026-03-23T16:10 by Jonas key rl-0246
ship 8 RADIO to CAMPUS-LAB at 2026-03-23T16:21 ref A-11853 key dn-0287
complete 10 PROGRAMMED-BOARD lot P0323 at 2026-03-23T16:22 key pl-0211
complete 9 RADIO serials R02358..R02366 at 2026-03-23T16:51 key rl-0247
ship 15 RADIO to OVERSEAS at 2026-03-23T16:51 ref A-11861 key dn-0288
ship 6 RADIO to MAKER-BOX at 2026-03-23T17:20 ref A-11864 key dn-0289

# The radios that found no black cable got a white one: settled by hand with the alternate.
settle 48 USB-CABLE with USB-CABLE-W at 2026-03-23T17:20 key se-0001

count 1039 PPPC082LFBN-RC at 2026-03-23T17:31 key ct-0054
count 2723 LTST-S220KGKT at 2026-03-23T17:34 key ct-0055
count 1490 LXES1TBCC2-004 at 2026-03-23T17:44 key ct-0056
expense 617.00 account 3410 at 2026-03-23T17:50 note "wages of the day" key ex-0034
expense 305.00 account 3420 at 2026-03-23T17:50 note machines key ex-0035

# What must hold in the evening.
expect stock BOARD 106
expect stock PROGRAMMED-BOARD 37
expect stock RADIO 16
expect stock RADIO 2 in shelf
expect stock CASE 912 value 2690.40
expect stock CARTON 622 value 223.92
expect stock RMCF0402FT1K00 8214
expect stock MAX5864ETM+ 92
expect stock SOLDER-PASTE 948.2
expect owed USB-CABLE 0
expect owed MAX5864ETM+ 0
expect balance payables -232526.30
