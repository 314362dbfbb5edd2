#include "generate_inner.h"

/* splitmix64 */
uint64_t generate_random(struct generator *g, uint64_t below)
{
    uint64_t z = g->state += 0x9e3779b97f4a7c15U;

    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return (z ^ (z >> 31)) % below;
}

void generate_seed(struct generator *g, uint64_t seed)
{
    g->state = seed;
    g->aside = ~seed;
}

void generate_aside(struct generator *g)
{
    uint64_t state = g->state;

    g->state = g->aside;
    g->aside = state;
}
