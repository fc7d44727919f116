Вера has a vault and an orchard that needs hands. She founds a group at once: a name, a deed, and how one comes in.
    at 2026-11-22T09:00:00Z
    vera: vault create --name Вера --work-factor 15
    vera: group found 'Сад у реки' --ground место --deed 'собрать яблоки' --entry vouch:2 --powers each-member
    expect title = Сад у реки
    keep sad = id
    vera: group list
    expect 0/kind = affinity-group
    expect 0/state = active
    expect 0/members = 1

What a newcomer would read: how one comes in, and what is open.
    vera: group show 'Сад у реки'
    expect entry/way = vouched
    expect entry/vouchers = 2
    expect purpose = собрать яблоки
    expect open size 0

She takes something on. A promise is her own record; nobody else makes it for her.
    vera: promise make 'Сад у реки' 'починить насос' --due 2026-11-30
    keep promise = id
    vera: promise list
    expect 0/state = open
    expect 0/who/name = Вера
    vera: promise take {promise}
    expect status 1
    expect error/kind = not-permitted
    expect error/detail has still-borne

An errand has an end, and it ends by itself.
    vera: errand offer {sad} 'вести протокол' --kind scribe --until 2036-01-01
    expect status 2
    expect error/detail has end-too-far
    vera: errand offer {sad} 'вести протокол' --kind scribe --until 2026-12-22
    keep errand = id
    vera: errand take 'вести протокол'
    vera: errand list {sad}
    expect 0/state = taken
    expect 0/holders/0/name = Вера
    expect 0/notYet size 0
    vera: errand take {errand}
    expect status 1
    expect error/detail has already-taken
    at 2026-12-23T09:00:00Z
    vera: errand list {sad}
    expect 0/state = over
    at 2026-11-22T09:00:00Z

What one can is said by oneself, and may stay blank.
    vera: member can {sad} --can 'прививать яблони' --teach 'варить сидр'
    vera: member list {sad}
    expect 0/canTeach/0 = варить сидр
    vera: member can {sad}
    vera: member list {sad}
    expect 0/can size 0
    vera: member away {sad} --until 2026-12-01 --word 'у моря'
    vera: member list {sad}
    expect 0/state = away
    vera: member back {sad}

A need meets the offer next door before it is raised; raising says why it cannot be met here.
    vera: offer state {sad} 'отдам лестницу на лето' --until 2026-12-31
    keep offer = id
    vera: need state {sad} 'нужны две лестницы' --until 2026-12-01
    keep need = id
    vera: need raise {need} --reason ''
    expect status 2
    expect error/detail has no-reason
    vera: need raise {need} --reason 'второй лестницы здесь нет'
    vera: need list {sad}
    expect . size 2

A thing for everybody's use has a place, and no owner.
    vera: thing share {sad} тележка --where 'в сарае'
    vera: thing book тележка --from 2026-11-23 --until 2026-11-25 --for 'возить ящики'
    vera: thing list {sad}
    expect 0/where = в сарае
    expect 0/bookings/0/toAgreeWith size 0

A group that stands alone is on the map by itself. It joins a union with a reason, and until it looks at it again.
    vera: group map
    expect vertical = 0
    vera: group found 'Союз садов' --kind union --powers each-member
    keep union = id
    vera: group federate {sad} --with {union} --reason 'вода течёт через все сады' --review 2027-05-01
    keep link = id
    vera: group map
    expect vertical = 1
    expect links/0/why = вода течёт через все сады

The group's card in the union: one key here, and the seal speaks. The union learns a name and a key, and no member.
    vera: seal key {sad}
    vera: seal card {sad} --to {union} --name 'Сад у реки' --needed 1
    keep draft = id
    vera: seal export {draft} --out {dir}/card.seal
    expect status 3
    expect error/detail has too-few-signatures
    vera: seal sign {draft}
    vera: seal export {draft} --out {dir}/card.seal
    vera: seal speak {union} {dir}/card.seal
    vera: seal list {union}
    expect groups/0/name = Сад у реки
    expect groups/0/membership = member
    vera: seal speak {sad} {dir}/card.seal
    vera: seal list {sad}
    expect unbacked size 1

She leaves the union by the group's own word; nobody there is asked.
    vera: group unfederate {link} --word 'вода высохла'
    vera: group map
    expect vertical = 0

Some go on elsewhere: the new group quotes the old one, and the old one says where they went.
    vera: group split {sad} 'Верхний сад' --as Вера
    keep upper = id
    vera: group show {upper}
    expect predecessors/0/title = Сад у реки
    vera: group show {sad}
    expect successors/0/title = Верхний сад
    expect successors/0/way = split

Leaving is one act. What she leaves behind is named.
    vera: group leave {upper}
    vera: group leave {sad} --word 'до встречи'
    expect toTakeOver size 2
    vera: promise make {sad} 'ещё одно'
    expect status 1
    expect error/detail has not-a-member
    vera: member list {sad}
    expect 0/state = left
