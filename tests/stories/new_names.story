Names change. A group writes its own anew, a member is called otherwise, and nowhere does the old one remain what they are called.
    vera: vault create --name вера --work-factor 15
    vera: group found 'Сад у реки' --as вера
    keep sad = id
    vera: group describe {sad} --title 'Роща'
    vera: member name {sad} надя

Whoever types the new name means that group, and by the old one there is none.
    vera: space state Роща
    vera: space state 'Сад у реки'
    expect status 1

Lists, history and Today use it.
    vera: space list
    expect 0/title = Роща
    vera: group list
    expect 0/title = Роща
    vera: space log Роща
    expect 0/name = надя
    vera: report public Роща --without-names
    expect text has Роща
