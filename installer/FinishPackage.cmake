# Run by cpack over the files of a package before it is closed.
get_filename_component(here ${CMAKE_CURRENT_LIST_FILE} DIRECTORY)

if(CPACK_GENERATOR STREQUAL "DEB")
    # Debian wants manuals and changelogs compressed, without a name or a time in them.
    file(GLOB texts ${CPACK_TEMPORARY_DIRECTORY}/usr/share/man/man1/*.1
        ${CPACK_TEMPORARY_DIRECTORY}/usr/share/doc/*/changelog)
    execute_process(COMMAND gzip -9n ${texts} COMMAND_ERROR_IS_FATAL ANY)
    return()
endif()

# A portable archive names the packages that its programs need.
file(GLOB programs ${CPACK_TEMPORARY_DIRECTORY}/bin/tempo-*)
set(scratch ${CPACK_TOPLEVEL_DIRECTORY}/shlibdeps)
file(WRITE ${scratch}/debian/control "Source: tempo-workbench\n\nPackage: tempo-workbench\nArchitecture: any\n")
set(TEMPO_NEEDED_PACKAGES "")
find_program(SHLIBDEPS dpkg-shlibdeps)
if(SHLIBDEPS)
    execute_process(COMMAND ${SHLIBDEPS} -O --ignore-missing-info ${programs}
        WORKING_DIRECTORY ${scratch} OUTPUT_VARIABLE found
        COMMAND_ERROR_IS_FATAL ANY OUTPUT_STRIP_TRAILING_WHITESPACE)
    string(REGEX REPLACE "^shlibs:Depends=" "" found "${found}, ")
    string(REGEX REPLACE " *\\([^)]*\\)" "" TEMPO_NEEDED_PACKAGES "${found}")
endif()
string(APPEND TEMPO_NEEDED_PACKAGES "${CPACK_DEBIAN_PACKAGE_DEPENDS}")
string(REPLACE ", " ";" TEMPO_NEEDED_PACKAGES "${TEMPO_NEEDED_PACKAGES}")
list(REMOVE_DUPLICATES TEMPO_NEEDED_PACKAGES)
list(JOIN TEMPO_NEEDED_PACKAGES " " TEMPO_NEEDED_PACKAGES)
configure_file(${here}/portable/README.md.in ${CPACK_TEMPORARY_DIRECTORY}/README.md @ONLY)
configure_file(${CPACK_RESOURCE_FILE_LICENSE} ${CPACK_TEMPORARY_DIRECTORY}/LICENSE COPYONLY)
