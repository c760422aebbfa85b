# title: list, with all its filters and forms
defined alpha 1
defined beta 2
defined with-a-rather-long-name-that-makes-the-column-wide 3
v list
v list --all
q start --paused beta >/dev/null
tiny gamma 4 >gamma.xml
q create gamma.xml >/dev/null
q autostart alpha >/dev/null
v list
v list --all
v list --inactive
for filter in --persistent --transient --with-snapshot --without-snapshot --with-checkpoint --without-checkpoint \
    --state-running --state-paused --state-shutoff --state-other --autostart --no-autostart --with-managed-save \
    --without-managed-save; do
    v list --all --name $filter
done
v list --name
v list --uuid
v list --all --uuid
v list --all --uuid --name
v list --all --id
v list --id
v list --name --table
v list --table
v list --all --title
v list --all --managed-save
v -q list --all
v list --all --name --state-running --state-shutoff
v list --nonsense
v list extra
sed 's,<vcpu>,<title>A title of it</title><description>text</description><vcpu>,' alpha.xml >titled.xml
v define titled.xml
v list --all --title
v desc alpha
v desc alpha --title
v desc beta
v desc alpha --config --new-desc 'other text'
v desc alpha
v desc beta --live --title --new-desc 'live title'
v list --title
