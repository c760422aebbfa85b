# title: completion in bash offers verbs, options and domains; the files for zsh and fish are understood
# long: yes
# peer: apusd
wrong() {
    echo "WRONG $*"
}
apus=/run/sandbox/bin/apus
export PATH=/run/sandbox/bin:$PATH LIBVIRT_DEFAULT_URI=$uri
defined web 1
defined 'web-two' 2
defined mail 3
for shell in bash zsh fish; do
    $apus --generate-completion-script $shell >completion.$shell || wrong "no script for $shell"
done
bash -n completion.bash || wrong 'bash does not understand its file'
zsh -n completion.zsh || wrong 'zsh does not understand its file'
fish --no-execute completion.fish || wrong 'fish does not understand its file'

# complete WORDS...: what bash would offer for the last word, in a shell of its own.
complete_with_bash() {
    bash --norc --noprofile -c '
        shopt -s extglob
        source ./completion.bash
        function=$(complete -p apus | sed "s/.*-F \([^ ]*\).*/\1/")
        COMP_WORDS=("$@")
        COMP_CWORD=$(($# - 1))
        COMP_LINE="$*"
        COMP_POINT=${#COMP_LINE}
        COMP_TYPE=9
        $function apus "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}" 2>/dev/null
        printf "%s\n" "${COMPREPLY[@]}"
    ' bash "$@"
}
# offers 'WANTED WORDS' WORDS...
offers() {
    local wanted=$1 word found
    shift
    found=$(complete_with_bash "$@")
    for word in $wanted; do
        grep -qx -- "$word *" <<<"$found" || wrong "apus $* does not offer $word but $(tr '\n' ' ' <<<"$found")"
    done
}
offers 'start' apus sta
offers 'domblklist domid domiflist dominfo domstate domuuid' apus dom
offers 'snapshot-create snapshot-list' apus snapshot-
offers '--all --inactive --name --uuid --json' apus list --
offers '--paused --console' apus start web --
offers 'web web-two' apus start w
offers 'mail' apus dumpxml m
[ -z "$(complete_with_bash apus start x)" ] || wrong 'a domain that is not there is offered'
touch one.xml
offers 'one.xml' apus define o
fish -c 'source completion.fish; complete -C "apus domi"' | cut -f 1 >found
grep -qx dominfo found || wrong "fish offers $(tr '\n' ' ' <found)"
echo done
