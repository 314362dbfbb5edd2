/*
 * bill_node - the tree of a bill while it is listed: what bill_tree grows and bill_cost prices.
 */
#ifndef ENGINE_BILL_NODE_H
#define ENGINE_BILL_NODE_H

#include "core/roll.h"
#include "engine/bill_tree.h"

/* An item where it stands in the tree; parents come before their components. */
struct node {
    const struct item *item;
    const struct bill_line *line; /* NULL: the product itself */
    const struct item *instead;   /* the component that it may stand in for; NULL: it is needed */
    const struct bill *bill;      /* its own; NULL: it has none that counts */
    const struct rate *rate;
    const struct routing *routing;
    size_t parent;
    int level;
    bool is_leaf;
    bool is_fixed;      /* per run: its line is, or one above it */
    size_t owner;       /* the made item above, whose completion takes it: phantoms dissolve */
    bool is_of_run;     /* of the owner: it takes this once a run */
    ratio_t ratio;      /* per unit of the owner, per batch or per run of it */
    ratio_t batch;      /* of the owner; num 0: none */
    qty_t qty;          /* that its line needs, to the millionth */
    qty_t made;         /* of that and of what rounding adds to it: what its own bill is for */
    bool is_first;      /* of the lines that one completion takes together: */
    qty_t takes;        /* of them all, rounded up to the step */
    i128 per_million;   /* millionths of the unit for 1,000,000 of the product, exact as far as that
                           goes */
    struct rolled cost; /* for 1,000,000 of the product, in the smallest unit of money */
    struct rolled *worth; /* of its item's outputs: what the cost bore of each; NULL: none */
    const char *source;
};

struct tree {
    struct engine *engine;
    struct arena arena;
    struct as_of as_of;
    const struct bill *own; /* of the product, if one was named */
    const struct past_pools *pools;
    struct node *nodes;
    size_t count;
    size_t capacity;
    struct problem problem;
};

/* The item's tree; whatever it answers, tree_close() ends it. BILL_MISSING: only the item is there.
 */
enum status tree_open(struct tree *tree, struct engine *engine,
                      const struct bill_question *question) MUST_CHECK;
enum status tree_grow(struct tree *tree, const struct item *product) MUST_CHECK;
/* What so much of the product needs. */
enum status tree_need(struct tree *tree, qty_t qty) MUST_CHECK;
/* Of each node for 1,000,000 of the product, level by level. */
enum status tree_cost(struct tree *tree) MUST_CHECK;
enum status tree_close(struct tree *tree, enum status status, struct problem *problem);

/* The next node from `*at` on that the alternate may stand in for; false: no more. */
bool tree_stood_in_for(const struct tree *tree, const struct node *alternate, size_t *at);

enum status tree_pool(struct tree *tree, const struct item *item,
                      const struct pool **pool) MUST_CHECK;
/* `10 saw, 20 weld*`: the star is a pay point's. */
struct cell tree_routing(struct tree *tree, const struct node *node);
/* The component of an alternate. */
struct cell tree_instead(const struct node *node);

#endif
