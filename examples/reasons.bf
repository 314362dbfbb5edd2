# The reasons of a plant, why parts are used that go into no product, each with an expense account of
# its own; `named` accounts take only what names them. Change the codes to those of the plant, then:
#
#     backflush post examples/reasons.bf --book plant.db
#
# From then on: issue 3 SCREW reason test

account expense 6510 named text "Development"
reason engineering account 6510 text "samples and prototypes of development"

account expense 6520 named text "Tests"
reason test account 6520 text "used up or destroyed in tests"

account expense 6530 named text "Improvement"
reason kaizen account 6530 text "fixtures, racks and trials of improvement"

account expense 6540 named text "Rework"
reason rework account 6540 text "repairs that the plant bears"

account expense 6550 named text "Samples given away"
reason sample account 6550 text "samples for customers and fairs"

account expense 6560 named text "Damage"
reason damage account 6560 text "broken in store or on the way"

account expense 6570 named text "Theft"
reason theft account 6570 text "missing, and known to be stolen"
