Two gardens know nothing of each other but a file. Вера keeps the seal of hers together with nobody yet; Зоя keeps that of the yard.
    at 2026-11-22T09:00:00Z
    vera: vault create --name Вера --work-factor 15
    vera: group found 'Сад у реки' --deed 'собрать яблоки' --powers each-member
    keep sad = id
    zoya: vault create --name Зоя --work-factor 15
    zoya: group found Двор --deed 'мельница' --powers each-member
    keep yard = id

A card shows a name and keys, and never who is in the group. Without a key there is none; and it stands once enough have signed.
    vera: seal card {sad} --needed 1
    expect status 1
    expect error/detail has keys-missing
    vera: seal key {sad}
    vera: seal card {sad} --needed 2
    expect status 1
    expect error/detail has keys-missing
    vera: seal card {sad} --needed 1
    keep card = id
    vera: seal list {sad}
    expect drafts/0/missing/0/name = Вера
    expect drafts/0/ready = false
    vera: seal sign {card}
    vera: seal list {sad}
    expect drafts/0/signedBy/0/name = Вера
    expect drafts/0/missing size 0
    expect drafts/0/ready = true
    vera: seal export {card} --out {dir}/sad.seal

Зоя takes the file in, by whatever way it came, and answers with a card for the same ears.
    zoya: seal speak {yard} {dir}/sad.seal
    zoya: seal key {yard}
    zoya: seal card {yard} --answer 'Сад у реки' --needed 1
    keep answer = id
    zoya: seal sign {answer}
    zoya: seal export {answer} --out {dir}/yard.seal
    vera: seal speak {sad} {dir}/yard.seal

An agreement has terms, a term, and a way out for each side; whatever is missing is said, and nothing endless is drafted.
    vera: agreement draft {sad} 'Сад у реки' Двор --terms '' --until 2027-03-01 --our-way-out 'за неделю' --their-way-out 'за неделю'
    expect status 2
    expect error/detail has nothing-said
    vera: agreement draft {sad} 'Сад у реки' Двор --terms 'яблоки за муку' --until 2027-03-01 --our-way-out 'за неделю'
    expect status 2
    expect error/detail has no-way-out
    vera: agreement draft {sad} 'Сад у реки' Двор --terms 'яблоки за муку' --until 2036-03-01 --our-way-out 'за неделю' --their-way-out 'за неделю'
    expect status 2
    expect error/detail has end-too-far
    vera: agreement draft {sad} 'Сад у реки' Двор --terms 'яблоки за муку' --until 2027-03-01 --our-way-out 'за неделю' --their-way-out 'за месяц'
    keep offer = id
    vera: seal list {sad}
    expect agreements/0/state = drafted
    vera: seal sign {offer}
    vera: seal export {offer} --out {dir}/offer.seal
    vera: group map
    expect horizontal = 0

It is in force for both once both have sealed the same words.
    zoya: seal speak {yard} {dir}/offer.seal
    zoya: seal list {yard}
    expect agreements/0/state = half-sealed
    expect agreements/0/sealedBy/0 = Сад у реки
    keep agreement = agreements/0/id
    zoya: agreement accept {yard} {agreement}
    keep accepted = id
    zoya: seal sign {accepted}
    zoya: agreement accept {yard} {agreement}
    expect status 1
    expect error/detail has already-done
    zoya: seal export {accepted} --out {dir}/accepted.seal
    vera: seal speak {sad} {dir}/accepted.seal
    vera: seal list {sad}
    expect agreements/0/state = in-force
    expect agreements/0/ours = true
    vera: group map
    expect horizontal = 1
    expect vertical = 0

Its term passes by itself; and before that one side ends it alone.
    at 2027-03-02T09:00:00Z
    vera: seal list {sad}
    expect agreements/0/state = over
    at 2026-12-01T09:00:00Z
    zoya: agreement end {yard} {agreement} --word 'мельница стоит'
    keep ended = id
    zoya: seal sign {ended}
    zoya: seal export {ended} --out {dir}/ended.seal
    vera: seal speak {sad} {dir}/ended.seal
    vera: seal list {sad}
    expect agreements/0/state = ended
    vera: group map
    expect horizontal = 0

In a union nobody carries files by hand: whoever is in both says there what is signed, and brings home what concerns the group.
    vera: group found 'Союз садов' --kind union --powers each-member
    keep union = id
    vera: seal card {sad} --to {union} --needed 1
    keep there = id
    vera: seal sign {there}
    vera: seal carry {sad} {union}
    expect said = 1
    expect brought = 0
    vera: seal carry {sad} {union}
    expect said = 0
    vera: seal list {union}
    expect groups/0/membership = member
