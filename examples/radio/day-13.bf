# Wednesday, 18 March 2026: working day 13 of 20. A shipment is cancelled by mistake, and the
# mistake is undone. Programming gets cheaper.

move 3 tray LPC4320FBD144,551 from stores to line at 2026-03-18T06:10 key mv-0039
complete 9 BOARD lot B0318 at 2026-03-18T06:33 ref T-0195 by Imke key bl-0195
receive 1 reel UMK105CG8R2DV-F cost 12.10 per 1 reel from NORDMARK at 2026-03-18T07:00 ref LS-48964 key gr-0153
receive 1 reel GRM155R61A334KE15D cost 27.30 per 1 reel from NORDMARK at 2026-03-18T07:09 ref LS-48970 key gr-0154
complete 8 BOARD lot B0318 at 2026-03-18T07:12 ref T-0196 by Tarek key bl-0196
receive 1 reel LTST-S220KRKT cost 121.00 per 1 reel from KESTREL at 2026-03-18T07:18 ref LS-48971 key gr-0155
receive 1 reel HK10056N2S-T cost 35.20 per 1 reel from NORDMARK at 2026-03-18T07:27 ref LS-48979 key gr-0156
complete 13 PROGRAMMED-BOARD lot P0318 at 2026-03-18T07:33 key pl-0171
receive 1 reel BSS84 cost 111.00 per 1 reel from KESTREL at 2026-03-18T07:36 ref LS-48986 key gr-0157
receive 1 reel RMCF0402FT162K cost 7.05 per 1 reel from NORDMARK at 2026-03-18T07:45 ref LS-48992 key gr-0158
complete 11 BOARD lot B0318 at 2026-03-18T07:50 ref T-0197 key bl-0197
receive 2 reel 2500BL14M100T cost 327.00 per 1 reel from TIDEWATER at 2026-03-18T07:54 ref LS-48996 key gr-0159
complete 9 RADIO serials R01802..R01810 at 2026-03-18T07:57 key rl-0187
receive 3 reel MGA-81563-TR1G cost 1525.00 per 1 reel from TIDEWATER at 2026-03-18T08:03 ref LS-49005 key gr-0160
receive 1 reel TPS62410DRCR cost 1765.00 per 1 reel from KESTREL at 2026-03-18T08:12 ref LS-49011 key gr-0161
complete 10 PROGRAMMED-BOARD scrapped 1 lot P0318 at 2026-03-18T08:16 key pl-0172
receive 8 box ANTENNA cost 322.00 per 1 box from MERIDIAN at 2026-03-18T08:21 ref LS-49012 key gr-0162
complete 10 BOARD lot B0318 at 2026-03-18T08:23 ref T-0198 key bl-0198
receive 4 box SCREW cost 12.20 per 1 box from ALTENBURG at 2026-03-18T08:30 ref LS-49014 by Tarek key gr-0163
complete 9 RADIO serials R01811..R01819 at 2026-03-18T08:35 key rl-0188
issue 2 PPPC082LFBN-RC reason damage at 2026-03-18T08:58 key is-0024
complete 13 PROGRAMMED-BOARD lot P0318 at 2026-03-18T09:01 key pl-0173
complete 7 BOARD scrapped 1 lot B0318 at 2026-03-18T09:02 ref T-0199 key bl-0199
complete 9 RADIO serials R01820..R01828 at 2026-03-18T09:15 key rl-0189
ship 6 RADIO to MAKER-BOX at 2026-03-18T09:32 ref A-11492 key dn-0217
complete 9 BOARD lot B0318 at 2026-03-18T09:42 ref T-0200 key bl-0200
complete 11 PROGRAMMED-BOARD lot P0318 at 2026-03-18T09:42 key pl-0174
complete 9 RADIO serials R01829..R01837 at 2026-03-18T09:49 key rl-0190
ship 10 RADIO to RADIOWERK at 2026-03-18T09:59 ref A-11495 key dn-0218
scrap 18 GRM155R61A104KA01D at 2026-03-18T10:04 note "reel end" key sc-0020
complete 10 BOARD lot B0318 at 2026-03-18T10:13 ref T-0201 key bl-0201
move 4 RADIO from finished to shelf at 2026-03-18T10:15 key mv-0040
complete 9 PROGRAMMED-BOARD lot P0318 at 2026-03-18T10:24 key pl-0175
ship 10 RADIO to RADIOWERK at 2026-03-18T10:26 ref A-11501 key dn-0219
complete 9 RADIO serials R01838..R01846 at 2026-03-18T10:35 key rl-0191
complete 10 BOARD lot B0318 at 2026-03-18T10:50 ref T-0202 key bl-0202
sell 2 RADIO from shelf to COUNTER at 2026-03-18T11:00 key cs-0020
ship 6 RADIO to MAKER-BOX at 2026-03-18T11:01 ref A-11506 key dn-0220
complete 10 PROGRAMMED-BOARD lot P0318 at 2026-03-18T11:10 by Imke key pl-0176
complete 9 RADIO serials R01847..R01855 at 2026-03-18T11:13 key rl-0192
complete 8 BOARD lot B0318 at 2026-03-18T11:27 ref T-0203 key bl-0203
ship 5 RADIO to FIELDLINE at 2026-03-18T11:31 ref A-11513 key dn-0221
complete 9 RADIO scrapped 1 serials R01856..R01864 at 2026-03-18T11:46 key rl-0193
ship 2 RADIO to WEB-SHOP at 2026-03-18T11:52 ref A-11520 key dn-0222
complete 12 PROGRAMMED-BOARD lot P0318 at 2026-03-18T11:54 key pl-0177
issue 2 GRM21BR61A106KE19L reason test at 2026-03-18T11:58 key is-0025
complete 8 BOARD lot B0318 at 2026-03-18T12:11 ref T-0204 key bl-0204
complete 11 RADIO serials R01865..R01875 at 2026-03-18T12:26 by Mara key rl-0194
ship 1 RADIO to WEB-SHOP at 2026-03-18T12:27 ref A-11524 key dn-0223
complete 10 PROGRAMMED-BOARD lot P0318 at 2026-03-18T12:39 key pl-0178
complete 11 BOARD lot B0318 at 2026-03-18T12:43 ref T-0205 by Jonas key bl-0205
ship 10 RADIO to FIELDLINE at 2026-03-18T12:56 ref A-11529 key dn-0224
complete 11 RADIO serials R01876..R01886 at 2026-03-18T13:06 key rl-0195
complete 9 BOARD lot B0318 at 2026-03-18T13:19 ref T-0206 key bl-0206
ship 2 RADIO to WEB-SHOP at 2026-03-18T13:23 ref A-11531 key dn-0225
complete 10 PROGRAMMED-BOARD lot P0318 at 2026-03-18T13:27 key pl-0179
complete 9 RADIO serials R01887..R01895 at 2026-03-18T13:44 key rl-0196
ship 5 RADIO to CAMPUS-LAB at 2026-03-18T13:53 ref A-11535 key dn-0226
complete 11 BOARD lot B0318 at 2026-03-18T13:59 ref T-0207 note "dropped at the feeder" key bl-0207
  + 47 RMCF0402FT4K70
complete 12 PROGRAMMED-BOARD lot P0318 at 2026-03-18T14:10 key pl-0180

# The carrier reports a shipment as lost, then finds it: undone, and the undo undone.
undo dn-0224 at 2026-03-18T14:12 note lost key un-0003
undo un-0003 at 2026-03-18T14:12 by Ole note found key un-0004

complete 8 RADIO serials R01896..R01903 at 2026-03-18T14:21 key rl-0197
ship 3 RADIO to WEB-SHOP at 2026-03-18T14:23 ref A-11541 key dn-0227
complete 11 BOARD lot B0318 at 2026-03-18T14:33 ref T-0208 key bl-0208
complete 11 RADIO serials R01904..R01914 at 2026-03-18T14:52 key rl-0198
ship 24 RADIO to OVERSEAS at 2026-03-18T14:54 ref A-11547 key dn-0228
complete 9 PROGRAMMED-BOARD lot P0318 at 2026-03-18T14:57 key pl-0181
issue 2 SKY13350-385LF reason engineering at 2026-03-18T15:04 key is-0026
complete 9 BOARD lot B0318 at 2026-03-18T15:15 ref T-0209 by Tarek key bl-0209
ship 4 RADIO to CAMPUS-LAB at 2026-03-18T15:25 ref A-11551 key dn-0229
complete 9 RADIO serials R01915..R01923 at 2026-03-18T15:37 key rl-0199
complete 13 PROGRAMMED-BOARD lot P0318 at 2026-03-18T15:44 key pl-0182
complete 11 BOARD lot B0318 at 2026-03-18T15:46 ref T-0210 key bl-0210
ship 2 RADIO to WEB-SHOP at 2026-03-18T15:55 ref A-11556 key dn-0230
complete 10 RADIO serials R01924..R01933 at 2026-03-18T16:11 key rl-0200
ship 15 RADIO to OVERSEAS at 2026-03-18T16:21 ref A-11560 key dn-0231
complete 11 PROGRAMMED-BOARD lot P0318 at 2026-03-18T16:22 key pl-0183
complete 11 RADIO serials R01934..R01944 at 2026-03-18T16:51 key rl-0201
ship 5 RADIO to CAMPUS-LAB at 2026-03-18T16:52 ref A-11569 key dn-0232
ship 3 RADIO to MAKER-BOX at 2026-03-18T17:23 ref A-11570 key dn-0233
count 3966 LTST-S220KSKT at 2026-03-18T17:30 key ct-0043
count 11958 RMCF0402JT470R at 2026-03-18T17:34 key ct-0044
count 2329 UMK105CG8R2DV-F at 2026-03-18T17:37 key ct-0045
count 1951 LXES1TBCC2-004 at 2026-03-18T17:43 key ct-0046
expense 642.00 account 3410 at 2026-03-18T17:50 note "wages of the day" key ex-0027
expense 307.00 account 3420 at 2026-03-18T17:50 note machines key ex-0028

# What must hold in the evening.
expect stock BOARD 13
expect stock PROGRAMMED-BOARD 102
expect stock RADIO 56
expect stock RADIO 4 in shelf
expect stock CASE 618 value 1823.10
expect stock CARTON 323 value 116.28
expect stock GRM1555C1H180JA01D 13336
expect stock LTST-S220KRKT 3326
expect stock SOLDER-PASTE 1905.7
expect balance payables -223809.45
