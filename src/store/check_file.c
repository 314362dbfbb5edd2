#include "store/index.h"
#include "store/keys.h"
#include "store/proof.h"

static enum status keys_hold(struct proof *proof, struct fault *fault)
{
    struct index_fault found;
    enum status status = keys_prove(proof->store, &found);

    fault->counted += found.counted;
    if (status == OK && found.is_found && found.at > 0)
        fault_note(fault, found.at, "the key of event %lld is not in the index",
                   (long long)found.at);
    else if (status == OK && found.is_found)
        fault_note(fault, 0, "the index of keys holds others than the events have");
    return status;
}

static enum status lines_hold(struct proof *proof, struct fault *fault)
{
    struct index_fault found;
    enum status status = index_prove(proof->store, &found);
    struct slice name = proof_item_name(proof, found.at);

    fault->counted += found.counted;
    if (status == OK && found.is_found)
        fault_note(fault, 0, "the index of %.*s's lines is not what they are", (int)name.size,
                   name.text);
    return status;
}

enum status prove_file(struct proof *proof, struct fault *fault)
{
    struct slice text = { 0 };
    enum status status = proof->store->db->driver->prove(proof->store->db, proof->arena, &text);

    if (status == OK && text.size > 0)
        fault_note(fault, 0, "%.*s", (int)text.size, text.text);
    if (status == OK)
        status = keys_hold(proof, fault);
    return status == OK ? lines_hold(proof, fault) : status;
}
