Вера founds a group and looks at what her program keeps of it.
    vera: vault create --name вера --work-factor 15
    vera: space list
    expect . size 0
    vera: group found 'Сад у реки' --deed 'собрать яблоки'
    expect title = Сад у реки
    keep orchard = id
    vera: space list
    expect 0/title = Сад у реки
    expect 0/members = 1

The log says who did what and how it stands; nothing is set aside.
    vera: space log 'Сад у реки'
    expect . size 1
    expect 0/type = group.founded
    expect 0/name = вера
    expect 0/standing = full
    vera: space aside {orchard}
    expect . size 0

The digest is that of the state, and the state can be read.
    vera: space digest {orchard}
    expect changes = 1
    expect complete = true
    expect frontier size 1
    vera: space state {orchard}
    expect members size 1
    expect parts/group has Сад у реки
    expect ruleset/inForce = 1
    expect ruleset/isNewer = false

Nothing waits for others, and nothing needs a newer version of the program.
    vera: space waiting {orchard}
    expect waiting size 0
    expect missing size 0
    expect needsNewerProgram size 0

A group that is not there is said not to be there.
    vera: space log Пустырь
    expect status 1
    expect error/kind = not-found
