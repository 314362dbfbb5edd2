#include "cli/command.h"

int main(int count, char **words)
{
    return command_line_run(count, words);
}
