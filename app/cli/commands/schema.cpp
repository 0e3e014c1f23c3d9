#include "model/yaml/schema.h"

#include "app/cli/console.h"

namespace tempo {

Exit runSchema(const Arguments &, Console &console)
{
    console.print(designSchema());
    return Exit::Fine;
}

} // namespace tempo
