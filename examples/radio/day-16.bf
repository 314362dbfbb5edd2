# Monday, 23 March 2026: working day 16 of 20. The black USB cables run out.

move 3 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-23T06:10 key mv-0070
complete 10 BOARD lot B0323 at 2026-03-23T06:20 ref T-0247 key bl-0247
complete 8 BOARD lot B0323 at 2026-03-23T06:36 ref T-0248 by Jonas note "paste weighed" key bl-0248
  + 18.5 SOLDER-PASTE
receive 16 pack PCB cost 158.50 per 1 pack from HOLM-PCB at 2026-03-23T07:00 ref LS-49094 key gr-0182
receive 18 box CASE cost 118.00 per 1 box from MERIDIAN at 2026-03-23T07:09 ref LS-49103 key gr-0183
complete 12 PROGRAMMED-BOARD lot P0323 at 2026-03-23T07:27 key pl-0197
complete 9 BOARD scrapped 2 lot B0323 at 2026-03-23T07:40 ref T-0249 by Ole note tombstones key bl-0249
complete 11 RADIO serials R02223..R02233 at 2026-03-23T07:56 key rl-0234
receive 139 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-03-23T08:15 ref LS-49111 key gr-0184
complete 12 PROGRAMMED-BOARD lot P0323 at 2026-03-23T08:31 key pl-0198
complete 10 BOARD lot B0323 at 2026-03-23T08:41 ref T-0250 note "paste weighed" key bl-0250
  + 21.9 SOLDER-PASTE
complete 8 RADIO serials R02234..R02241 at 2026-03-23T08:52 key rl-0235
issue 1 RMCF0402FT51K0 reason test at 2026-03-23T09:02 key is-0033

# The campaign is over: the rest of the leaflets goes into the paper bin.
scrap 525 LEAFLET at 2026-03-23T09:05 key sc-0025

ship 8 RADIO to CAMPUS-LAB at 2026-03-23T09:26 ref A-11886 key dn-0289
complete 9 PROGRAMMED-BOARD lot P0323 at 2026-03-23T09:33 key pl-0199
complete 11 RADIO serials R02242..R02252 at 2026-03-23T09:42 key rl-0236
complete 10 BOARD lot B0323 at 2026-03-23T09:46 ref T-0251 note "paste weighed" key bl-0251
  + 25.7 SOLDER-PASTE
ship 4 RADIO to CAMPUS-LAB at 2026-03-23T09:57 ref A-11889 key dn-0290
scrap 45 BLM21PG221SN1D at 2026-03-23T09:59 note "feeder jam" key sc-0026
move 6 RADIO from finished to shop at 2026-03-23T10:15 key mv-0071
move 180 CASE from stores to painter at 2026-03-23T10:30 key mv-0072
ship 12 RADIO to RADIOWERK at 2026-03-23T10:30 ref A-11896 key dn-0291
complete 11 PROGRAMMED-BOARD lot P0323 at 2026-03-23T10:33 key pl-0200
complete 10 RADIO serials R02253..R02262 at 2026-03-23T10:41 key rl-0237
complete 10 BOARD lot B0323 at 2026-03-23T10:52 ref T-0252 key bl-0252
sell 1 RADIO from shop to COUNTER at 2026-03-23T11:02 key cs-0024
ship 16 RADIO to RADIOWERK at 2026-03-23T11:05 ref A-11902 key dn-0292
complete 4 RADIO serials R02263..R02266 at 2026-03-23T11:28 note "wrapped twice" key rl-0238
  + 12 FOAM
complete 9 PROGRAMMED-BOARD lot P0323 at 2026-03-23T11:32 key pl-0201
ship 3 RADIO to WEB-SHOP at 2026-03-23T11:33 ref A-11909 key dn-0293
complete 11 BOARD lot B0323 at 2026-03-23T11:54 ref T-0253 key bl-0253
ship 2 RADIO to WEB-SHOP at 2026-03-23T12:05 ref A-11910 key dn-0294
complete 8 RADIO serials R02267..R02274 at 2026-03-23T12:23 key rl-0239
complete 12 PROGRAMMED-BOARD lot P0323 at 2026-03-23T12:37 key pl-0202
ship 4 RADIO to WEB-SHOP at 2026-03-23T12:44 ref A-11919 key dn-0295
complete 10 BOARD lot B0323 at 2026-03-23T13:02 ref T-0254 note "paste weighed" key bl-0254
  + 24.7 SOLDER-PASTE
ship 3 RADIO to WEB-SHOP at 2026-03-23T13:12 ref A-11928 key dn-0296
complete 10 RADIO serials R02275..R02284 at 2026-03-23T13:15 key rl-0240

# A few boxes of white cables come by courier.
receive 4 box USB-CABLE-W cost 46.50 per 1 box from MERIDIAN at 2026-03-23T13:17 ref LS-49115 key gr-0185

complete 9 PROGRAMMED-BOARD lot P0323 at 2026-03-23T13:40 key pl-0203
ship 3 RADIO to MAKER-BOX at 2026-03-23T13:46 ref A-11934 key dn-0297
complete 7 BOARD scrapped 1 lot B0323 at 2026-03-23T13:58 ref T-0255 note "paste weighed" key bl-0255
  + 18.3 SOLDER-PASTE
tick at 2026-03-23T14:00 key tk-0031
complete 11 RADIO serials R02285..R02295 at 2026-03-23T14:04 key rl-0241
ship 6 RADIO to HAMHAUS at 2026-03-23T14:17 ref A-11937 key dn-0298
complete 12 PROGRAMMED-BOARD lot P0323 at 2026-03-23T14:36 key pl-0204
ship 1 RADIO to WEB-SHOP at 2026-03-23T14:50 ref A-11945 key dn-0299
complete 11 RADIO serials R02296..R02306 at 2026-03-23T14:58 key rl-0242
issue 16 HK10056N2S-T reason training at 2026-03-23T15:02 key is-0034
complete 8 BOARD lot B0323 at 2026-03-23T15:07 ref T-0256 by Tarek note "paste weighed" key bl-0256
  + 21.5 SOLDER-PASTE
ship 12 RADIO to HAMHAUS at 2026-03-23T15:19 ref A-11950 key dn-0300
complete 11 PROGRAMMED-BOARD lot P0323 at 2026-03-23T15:37 key pl-0205
complete 11 RADIO serials R02307..R02317 at 2026-03-23T15:50 key rl-0243
ship 10 RADIO to RADIOWERK at 2026-03-23T15:56 ref A-11956 key dn-0301
operation 20 10 BOARD at 2026-03-23T16:08 key sl-0108
ship 3 RADIO to WEB-SHOP at 2026-03-23T16:24 ref A-11962 key dn-0302
complete 10 BOARD lot B0323 at 2026-03-23T16:33 ref T-0257 key bl-0257
complete 10 PROGRAMMED-BOARD lot P0323 at 2026-03-23T16:37 key pl-0206
complete 7 RADIO scrapped 1 serials R02318..R02324 at 2026-03-23T16:39 key rl-0244
ship 5 RADIO to CAMPUS-LAB at 2026-03-23T17:00 ref A-11963 key dn-0303
complete 7 BOARD scrapped 1 lot B0323 at 2026-03-23T17:14 ref T-0258 note "oven too cold" key bl-0258
ship 6 RADIO to MAKER-BOX at 2026-03-23T17:24 ref A-11972 key dn-0304
complete 4 RADIO serials R02325..R02328 at 2026-03-23T17:37 key rl-0245
complete 10 PROGRAMMED-BOARD lot P0323 at 2026-03-23T17:45 key pl-0207
ship 6 RADIO to HAMHAUS at 2026-03-23T18:01 ref A-11978 key dn-0305
complete 10 BOARD scrapped 1 lot B0323 at 2026-03-23T18:13 ref T-0259 note bridges key bl-0259
complete 10 RADIO serials R02329..R02338 at 2026-03-23T18:30 key rl-0246
ship 2 RADIO to WEB-SHOP at 2026-03-23T18:30 ref A-11980 key dn-0306
complete 8 PROGRAMMED-BOARD scrapped 1 lot P0323 at 2026-03-23T18:40 key pl-0208
ship 10 RADIO to FIELDLINE at 2026-03-23T19:05 ref A-11987 key dn-0307
complete 8 RADIO serials R02339..R02346 at 2026-03-23T19:23 key rl-0247
complete 11 BOARD lot B0323 at 2026-03-23T19:24 ref T-0260 key bl-0260
ship 3 RADIO to MAKER-BOX at 2026-03-23T19:40 ref A-11988 key dn-0308
complete 11 PROGRAMMED-BOARD lot P0323 at 2026-03-23T19:42 by Mara key pl-0209
complete 9 RADIO serials R02347..R02355 at 2026-03-23T20:08 key rl-0248
ship 2 RADIO to WEB-SHOP at 2026-03-23T20:11 ref A-11995 key dn-0309
operation 20 8 BOARD scrapped 1 at 2026-03-23T20:28 note "dropped at the feeder" key sl-0109
  + 40 LMK105BJ105KV-F
ship 5 RADIO to FIELDLINE at 2026-03-23T20:42 ref A-12003 key dn-0310
complete 9 PROGRAMMED-BOARD lot P0323 at 2026-03-23T20:44 key pl-0210
complete 8 BOARD lot B0323 at 2026-03-23T20:53 ref T-0261 key bl-0261
complete 11 RADIO serials R02356..R02366 at 2026-03-23T21:01 key rl-0249

# The radios that found no black cable got a white one: settled by hand with the alternate.
settle 55 USB-CABLE with USB-CABLE-W at 2026-03-23T21:10 key se-0001

operation 20 10 BOARD at 2026-03-23T21:20 key sl-0110
count 8110 RMCF0402FT1K00 at 2026-03-23T21:23 key ct-0054
count 2723 FSMRA3JH at 2026-03-23T21:32 key ct-0055
count 2682 MGA-81563-TR1G at 2026-03-23T21:33 key ct-0056
count 1995 NRG4026T4R7M at 2026-03-23T21:41 key ct-0057
expense 635.00 account 3410 at 2026-03-23T21:50 note "wages of the day" key ex-0034
expense 316.00 account 3420 at 2026-03-23T21:50 note machines key ex-0035
tick at 2026-03-23T22:00 key tk-0032

# What must hold in the evening.
expect stock BOARD 159
expect stock PROGRAMMED-BOARD 0
expect stock RADIO 50
expect stock RADIO 8 in shop
expect stock BOARD/20 10
expect stock PAINTED-CASE 196
expect stock CASE 379 in painter
expect due RMCF0402JT39R0 4098
expect stock CASE 919 value 2711.05
expect stock CARTON 615 value 221.40
expect stock RMCF0402FT1K00 8110
expect stock MAX5864ETM+ 1
expect stock SOLDER-PASTE 844.9
expect owed USB-CABLE 0
expect owed MAX5864ETM+ 0
expect balance payables -233718.50
